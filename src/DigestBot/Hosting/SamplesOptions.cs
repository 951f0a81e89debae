namespace DigestBot.Host.Hosting;

/// <summary>The invented articles that fill an empty store, so that there is something to read at first start.</summary>
internal sealed class SamplesOptions
{
    public const string Section = "Samples";

    /// <summary>Whether an empty store is filled with them. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>A folder; a relative path counts from the folder of appsettings.json. Default config/samples.</summary>
    public string Folder { get; set; } = "config/samples";

    public static IEnumerable<string> Problems(SamplesOptions options)
    {
        if (options.Enabled && string.IsNullOrWhiteSpace(options.Folder))
        {
            yield return "Samples:Folder is empty: name a folder (default config/samples) or set Samples:Enabled to false.";
        }
    }
}
