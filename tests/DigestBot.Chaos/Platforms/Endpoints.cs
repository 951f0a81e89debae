namespace DigestBot.Chaos.Platforms;

/// <summary>The requests that are accepted and not answered, as the simulators name them.</summary>
internal static class Endpoints
{
    /// <summary>What brings a page into a channel, a forum or a thread.</summary>
    public static readonly IReadOnlyList<string> Sending = ["POST /channels/{channel_id}/messages", "chat.postMessage", "POST /channels/{channel_id}/threads", "chat.postMessage"];

    /// <summary>What looks whether a page stands there.</summary>
    public static readonly IReadOnlyList<string> Reading = ["GET /channels/{channel_id}/messages", "conversations.history"];

    /// <summary>Whether a line of a journal tells of a request whose answer was withheld.</summary>
    public static bool IsWithheld(string line) => line.Contains("\"fault\":\"Withheld", StringComparison.Ordinal);
}
