using BugTracker.Stores;
using BugTracker.Stores.Sqlite;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Tests.Stores;

public sealed class SqliteStore : StoreContract
{
    private readonly TemporaryFolder folder = new();

    private string Data => folder.File("data/bugs.db");

    private protected override Task<IBugStore> OpenAsync() => Task.FromResult<IBugStore>(SqliteBugStore.Open(Data));

    private protected override ValueTask CloseAsync()
    {
        folder.Dispose();
        return default;
    }

    [Fact]
    public void Its_file_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder.File("data")))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_alone()
    {
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Data}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        Assert.Contains("99", Assert.Throws<InvalidDataException>(() => SqliteBugStore.Open(Data)).Message, StringComparison.Ordinal);
    }
}
