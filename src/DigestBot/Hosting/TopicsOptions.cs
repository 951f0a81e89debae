namespace DigestBot.Host.Hosting;

/// <summary>Where the topics are written.</summary>
internal sealed class TopicsOptions
{
    public const string Section = "Topics";

    /// <summary>A JSON file; a relative path counts from the folder of appsettings.json. Default config/topics.json.</summary>
    public string File { get; set; } = "config/topics.json";

    public static IEnumerable<string> Problems(TopicsOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.File))
        {
            yield return "Topics:File is empty: name a JSON file, default config/topics.json.";
        }
    }
}
