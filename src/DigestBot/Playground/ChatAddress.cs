using DigestBot.Commands;
using DigestBot.Digests;

namespace DigestBot.Host.Playground;

/// <summary>The address that shows a command's answer, to share or to come back to.</summary>
internal static class ChatAddress
{
    public static string Of(string command) =>
        "/?q=" + Uri.EscapeDataString(command).Replace("%20", "+", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The same digest at another length.</summary>
    public static string Of(Digest digest, CommandRequest? request, DigestLength length)
    {
        var since = request?.Option(OptionNames.Since) switch
        {
            null => "",
            var words when words.Contains(' ', StringComparison.Ordinal) => $" since:\"{words}\"",
            var word => $" since {word}",
        };
        return Of($"/digest {digest.TopicName}{since} {length.ToString().ToLowerInvariant()}");
    }
}
