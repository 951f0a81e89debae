using System.Globalization;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>A command somebody gave, whatever platform they sat at.</summary>
/// <param name="Name">The command without its slash: "digest".</param>
/// <param name="Options">Its options by name: "topic", "since", "length".</param>
/// <param name="Culture">The reader's culture.</param>
/// <param name="Zone">The reader's zone.</param>
public sealed record CommandRequest(
    string Name, IReadOnlyDictionary<string, string> Options, CultureInfo Culture, DateTimeZone Zone)
{
    /// <summary>Where it was given: one channel, one conversation. "The last digest" is the last one there.</summary>
    public string Chat { get; init; } = "";

    /// <summary>Whose topics and feeds count besides those that everybody has.</summary>
    public WorkspaceId Workspace { get; init; } = WorkspaceId.Local;

    /// <summary>Who asks, as the platform names them; null where there is only one reader.</summary>
    public string? User { get; init; }

    /// <summary>The channel it was given in; null where briefings cannot be sent to: the playground, the command line, a private talk.</summary>
    public ChannelAddress? Channel { get; init; }

    /// <summary>Whether who asks may change what comes into the channel.</summary>
    public bool CanChangeChannel { get; init; }

    /// <summary>Whether nobody is told here what other channels get, because it is not known who may see those.</summary>
    public bool OtherChannelsAreSecret { get; init; }

    /// <summary>The platform it was given on; null in the playground and on the command line.</summary>
    public Platform? Platform { get; init; }

    /// <summary>The platform's name of the request, the same when it comes twice; null where there is none.</summary>
    public string? RequestId { get; init; }

    /// <summary>Where the workspace is.</summary>
    internal Platform? Home => Platform ?? Channel?.Platform;

    public string? Option(string name) => Options.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
