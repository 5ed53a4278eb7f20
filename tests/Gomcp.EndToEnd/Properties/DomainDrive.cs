using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Uses one domain as a person and as a program would: creates, reads, changes, refuses, finds, exports and deletes.</summary>
internal sealed class DomainDrive(Visitor visitor, JsonNode domain)
{
    private readonly string _name = (string)domain["spec"]!["name"]!;
    private readonly List<JsonNode> _fields = [.. domain["spec"]!["fields"]!.AsArray().Select(field => field!)];
    private string _path = "";

    /// <summary>Whether every record that it needs can be chosen; then it was driven.</summary>
    public async Task<bool> TryAsync(string path)
    {
        _path = path;
        if (await CreateAsync(1) is not { Length: > 0 } first)
            return false;
        await ReadBackAsync(first, 1);
        await ChangeAsync(first, 2);
        await RefuseAsync();
        // Where each record needs another one for itself, there may be none for a second.
        var second = await CreateAsync(3);
        await FindAsync();
        await ExchangeAsync(first, second.Length > 0 ? 2 : 1);
        await DeleteAsync(second.Length > 0 ? second : first);
        await CreateAsync(4);
        return true;
    }

    private async Task<string> CreateAsync(int salt)
    {
        var form = await FormAsync($"{_path}/new", _path, salt);
        var answer = await form.SendAsync(visitor);
        if (answer.Status == HttpStatusCode.UnprocessableEntity && _fields.All(field => answer.ErrorOf((string)field["name"]!).Length == 0))
            return ""; // Only a record to refer to is missing.
        Says(answer, HttpStatusCode.SeeOther);
        Says(await visitor.GetAsync(answer.Location), HttpStatusCode.OK);
        return answer.Location;
    }

    private async Task ReadBackAsync(string record, int salt)
    {
        var form = new RecordForm((await visitor.GetAsync($"{record}/edit")).Form(record));
        foreach (var field in _fields)
        {
            var (name, typed) = ((string)field["name"]!, FieldValue.Of(field, salt));
            Assert.True(FieldValue.Same(field, typed, form[name]), $"{_name}.{name}: typed {typed}, the form shows {form[name]}. {field}");
        }
    }

    private async Task ChangeAsync(string record, int salt)
    {
        Says(await (await FormAsync($"{record}/edit", record, salt)).SendAsync(visitor), HttpStatusCode.SeeOther);
        await ReadBackAsync(record, salt);
    }

    // Everything blank: each field that has to be given says so, and nothing is stored.
    private async Task RefuseAsync()
    {
        var form = await FormAsync($"{_path}/new", _path, 5);
        var required = _fields.Where(field => (bool?)field["required"] == true && (string)field["type"]! != "bool").ToList();
        foreach (var field in required)
            form.Enter((string)field["name"]!, "");
        if (required.Count == 0)
            return;
        var answer = await form.SendAsync(visitor);
        Says(answer, HttpStatusCode.UnprocessableEntity);
        foreach (var field in required)
            Assert.True(answer.ErrorOf((string)field["name"]!).Length > 0, $"{_name}.{field["name"]} is empty and nobody says so");
    }

    private async Task FindAsync()
    {
        Says(await visitor.GetAsync($"{_path}?q=%25_%27%22%3Cb%3E"), HttpStatusCode.OK);
        foreach (var field in _fields.Where(field => (bool?)field["sortable"] != false && (string)field["type"]! is not ("text" or "json" or "tags")))
            Says(await visitor.GetAsync($"{_path}?sort=-{field["name"]}"), HttpStatusCode.OK);
        var file = await visitor.GetAsync($"{_path}/export.csv");
        Says(file, HttpStatusCode.OK);
        Assert.Equal("text/csv; charset=utf-8", file.Headers["content-type"]);
    }

    // What a program reads it can send back as it is.
    private async Task ExchangeAsync(string record, int records)
    {
        var read = await ProgramAsync(HttpMethod.Get, record, null);
        Says(read, HttpStatusCode.OK);
        Says(await ProgramAsync(HttpMethod.Put, record, read.Raw), HttpStatusCode.OK);
        await ReadBackAsync(record, 2);
        var listed = JsonNode.Parse((await ProgramAsync(HttpMethod.Get, _path, null)).Raw);
        Assert.Equal(records, (int?)listed!["total"]);
    }

    private async Task DeleteAsync(string record)
    {
        var form = new RecordForm((await visitor.GetAsync($"{record}/delete")).Form(record));
        Says(await form.SendAsync(visitor), HttpStatusCode.SeeOther);
        Says(await visitor.GetAsync(record), HttpStatusCode.NotFound);
    }

    private async Task<RecordForm> FormAsync(string page, string action, int salt)
    {
        var answer = await visitor.GetAsync(page);
        Says(answer, HttpStatusCode.OK);
        var form = new RecordForm(answer.Form(action));
        form.ChooseRecords(name => _fields.Any(field => (string)field["name"]! == name), salt);
        foreach (var field in _fields)
            form.Enter((string)field["name"]!, FieldValue.Of(field, salt));
        return form;
    }

    private Task<Answer> ProgramAsync(HttpMethod method, string path, string? body)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept", "application/json");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return visitor.SendAsync(request);
    }

    private void Says(Answer answer, HttpStatusCode status) =>
        Assert.True(answer.Status == status, $"{_name}: {answer.Address} answered {answer.Status}, not {status}. {answer.Text}\n{domain["spec"]}");
}
