using DigestBot.Stories;

namespace DigestBot.Host.Hosting;

/// <summary>Where the topics are written.</summary>
internal sealed class TopicsOptions
{
    public const string Section = "Topics";

    /// <summary>A JSON file; a relative path counts from the folder of appsettings.json. Default config/topics.json.</summary>
    public string File { get; set; } = "config/topics.json";

    public TopicFileResult Load(ContentRoot root)
    {
        try
        {
            return TopicFile.Parse(System.IO.File.ReadAllText(root.PathOf(File)), File);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new TopicFileResult.Broken(exception.Message);
        }
    }

    /// <summary>A broken file of topics is found at start, as any other wrong setting.</summary>
    public static IEnumerable<string> Problems(TopicsOptions options, ContentRoot root)
    {
        if (string.IsNullOrWhiteSpace(options.File))
        {
            yield return "Topics:File is empty: name a JSON file, default config/topics.json.";
        }
        else if (options.Load(root) is TopicFileResult.Broken broken)
        {
            yield return $"Topics:File is \"{options.File}\": {broken.Reason}.";
        }
    }
}
