using System.Globalization;
using DigestBot.Stories;
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

    /// <summary>Whose topics count besides the configuration's.</summary>
    public WorkspaceId Workspace { get; init; } = WorkspaceId.Local;

    public string? Option(string name) => Options.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
