using BugTracker.Contracts;
using BugTracker.Stores;

namespace BugTracker.Tests.Stores;

/// <summary>What every store has to do; each store's tests are this class with that store.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private protected IBugStore Store { get; private set; } = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected abstract Task<IBugStore> OpenAsync();

    private protected virtual ValueTask CloseAsync() => default;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Store is not null)
        {
            await Store.DisposeAsync();
        }

        await CloseAsync();
    }

    [Fact]
    public async Task What_was_added_is_found_whole()
    {
        var bug = Make("one", Start.AddTicks(7), full: true);
        Assert.Equal(new(bug, true), await Store.AddAsync(bug, Token));
        Assert.Equal(bug.Bug, await Store.FindAsync(IdOf(bug), Token));
    }

    [Fact]
    public async Task Every_character_survives()
    {
        var bug = Make("odd", Start) with { Fingerprint = "f" };
        bug = bug with { Bug = bug.Bug with { Title = "'; DROP TABLE bugs; -- \" \\ ñ 漢 🐛", Description = "a\n\tbc\u2028" } };
        await Store.AddAsync(bug, Token);
        Assert.Equal(bug.Bug, await Store.FindAsync(IdOf(bug), Token));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found() => Assert.Null(await Store.FindAsync(BugId.For(IdempotencyKey.Create(Start)), Token));

    [Fact]
    public async Task A_second_add_returns_the_first()
    {
        var first = Make("one", Start);
        var second = first with { Fingerprint = "another", Bug = first.Bug with { Title = "another", CreatedAt = Start.AddDays(1) } };
        await Store.AddAsync(first, Token);
        Assert.Equal(new(first, false), await Store.AddAsync(second, Token));
    }

    [Fact]
    public async Task Of_many_adds_at_once_one_wins()
    {
        var bug = Make("race", Start);
        var added = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Store.AddAsync(bug with { Fingerprint = $"{i}" }, Token).AsTask()));
        var winner = Assert.Single(added, a => a.IsNew);
        Assert.All(added, a => Assert.Equal(winner.Stored, a.Stored));
    }

    [Fact]
    public async Task A_close_happens_once()
    {
        var bug = Make("one", Start);
        await Store.AddAsync(bug, Token);
        var expected = bug.Bug with { Status = BugStatus.Closed, ClosedAt = Start.AddHours(1), Resolution = "fixed" };
        Assert.Equal(expected, await Store.CloseAsync(IdOf(bug), "fixed", Start.AddHours(1), Token));
        Assert.Equal(expected, await Store.CloseAsync(IdOf(bug), "other", Start.AddHours(2), Token));
        Assert.Equal(expected, await Store.FindAsync(IdOf(bug), Token));
        Assert.Equal(expected.ToSummary(), Assert.Single(await Store.ListAsync(BugStatus.Closed, 10, null, Token)));
        Assert.Empty(await Store.ListAsync(BugStatus.Open, 10, null, Token));
    }

    [Fact]
    public async Task A_close_may_have_no_resolution()
    {
        var bug = Make("one", Start);
        await Store.AddAsync(bug, Token);
        Assert.Null((await Store.CloseAsync(IdOf(bug), null, Start, Token))!.Resolution);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_closed() =>
        Assert.Null(await Store.CloseAsync(BugId.For(IdempotencyKey.Create(Start)), "x", Start, Token));

    [Fact]
    public async Task Of_many_closes_at_once_one_wins()
    {
        var bug = Make("race", Start);
        await Store.AddAsync(bug, Token);
        var closed = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Store.CloseAsync(IdOf(bug), $"r{i}", Start, Token).AsTask()));
        Assert.Single(closed.Select(c => c!.Resolution).Distinct());
    }

    [Fact]
    public async Task A_list_is_newest_first_and_pages_over_equal_times_without_a_gap_or_a_repeat()
    {
        for (var i = 0; i < 23; i++)
        {
            await Store.AddAsync(Make($"bug {i}", Start.AddTicks(i / 5)), Token);
        }

        var seen = new List<BugSummary>();
        while (true)
        {
            var after = seen.Count == 0 ? null : new ListPosition(seen[^1].CreatedAt, seen[^1].Id);
            var page = await Store.ListAsync(BugStatus.Open, 4, after, Token);
            seen.AddRange(page);
            if (page.Length < 4)
            {
                break;
            }
        }

        Assert.Equal(23, seen.Select(b => b.Id).Distinct().Count());
        Assert.Equal(23, seen.Count);
        Assert.Equal(seen.Select(b => b.CreatedAt).OrderDescending(), seen.Select(b => b.CreatedAt));
    }

    private static BugId IdOf(StoredBug bug) => BugId.TryParse(bug.Bug.Id, out var id) ? id : throw new InvalidOperationException();

    private static StoredBug Make(string title, DateTimeOffset at, bool full = false)
    {
        var id = BugId.For(IdempotencyKey.Create(at));
        return new(new(id.Value, BugStatus.Open, title, "text", at, full ? "tool" : null, full ? "1.0" : null, full ? "linux" : null), "print");
    }
}
