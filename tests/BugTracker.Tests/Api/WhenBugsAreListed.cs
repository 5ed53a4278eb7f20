using CsCheck;

namespace BugTracker.Tests.Api;

public sealed class WhenBugsAreListed
{
    [Fact]
    public async Task The_newest_comes_first_and_long_texts_stay_away()
    {
        await using var api = new ApiHarness();
        var older = await api.ReportAsync("older");
        api.Clock.Advance(TimeSpan.FromSeconds(1));
        var newer = await api.ReportAsync("newer");
        var page = await api.SendAsync("GET", "/bugs");
        Assert.Equal([newer, older], Ids(page));
        Assert.False(page.Json.GetProperty("items")[0].TryGetProperty("description", out _));
        Assert.False(page.Json.TryGetProperty("next_cursor", out _));
    }

    [Fact]
    public async Task Nothing_there_is_an_empty_list()
    {
        await using var api = new ApiHarness();
        Assert.Equal("""{"items":[]}""", (await api.SendAsync("GET", "/bugs?status=closed")).Body);
    }

    [Fact]
    public async Task Paging_shows_every_bug_once_whatever_the_page_size_the_status_and_equal_times()
    {
        await using var api = new ApiHarness();
        var open = new List<string>();
        var closed = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            var id = await api.ReportAsync($"bug {i}");
            if (i % 3 == 0)
            {
                await api.SendAsync("POST", $"/bugs/{id}/close");
            }

            (i % 3 == 0 ? closed : open).Add(id);
            if (i % 4 == 0)
            {
                api.Clock.Advance(TimeSpan.FromTicks(1));
            }
        }

        foreach (var (status, expected) in new[] { ("open", open), ("closed", closed), ("all", [.. open, .. closed]) })
        {
            foreach (var limit in new[] { 1, 2, 7, 10, 100 })
            {
                var seen = await WalkAsync(api, status, limit);
                Assert.Equal(expected.Order(), seen.Order());
            }
        }
    }

    [Theory]
    [InlineData("status=new", "status")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=+5", "limit")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("cursor=fHx8", "cursor")]
    public async Task A_wrong_parameter_is_named(string query, string name)
    {
        await using var api = new ApiHarness();
        var answer = await api.SendAsync("GET", "/bugs?" + query);
        Assert.Equal((400, name), (answer.Status, answer.Json.GetProperty("errors")[0].GetProperty("path").GetString()));
    }

    [Fact]
    public async Task No_text_can_break_the_cursor() =>
        await Gen.String[0, 220].SampleAsync(
            async text =>
            {
                await using var api = new ApiHarness();
                var answer = await api.SendAsync("GET", "/bugs?cursor=" + Uri.EscapeDataString(string.Concat(text.EnumerateRunes())));
                Assert.True(answer.Status is 200 or 400);
            },
            iter: 40);

    private static string[] Ids(Answer page) => [.. page.Json.GetProperty("items").EnumerateArray().Select(b => b.GetProperty("id").GetString()!)];

    private static async Task<List<string>> WalkAsync(ApiHarness api, string status, int limit)
    {
        var seen = new List<string>();
        var cursor = "";
        do
        {
            var page = await api.SendAsync("GET", $"/bugs?status={status}&limit={limit}{cursor}");
            var ids = Ids(page);
            Assert.InRange(ids.Length, 1, limit);
            seen.AddRange(ids);
            cursor = page.Json.TryGetProperty("next_cursor", out var next) ? "&cursor=" + next.GetString() : "";
        }
        while (cursor.Length > 0);

        return seen;
    }
}
