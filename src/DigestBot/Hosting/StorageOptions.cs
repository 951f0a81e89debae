namespace DigestBot.Host.Hosting;

/// <summary>Where the articles are kept.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>
    /// A SQLite file, made when it is not there; a relative path counts from the folder of appsettings.json. Or a connection string of
    /// PostgreSQL ("Host=…;Database=…;Username=…;Password=…"), for several nodes. Default data/digestbot.db.
    /// </summary>
    public string Path { get; set; } = "data/digestbot.db";

    public static IEnumerable<string> Problems(StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            yield return "Storage:Path is empty: name a file, default data/digestbot.db.";
        }
    }
}
