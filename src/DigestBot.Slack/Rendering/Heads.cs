using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Rendering;

/// <summary>What stands at the top of messages.</summary>
internal static class Heads
{
    /// <summary>The heading, the day and a sentence on what follows; that samples are samples.</summary>
    public static PageGroup Of(string heading, string summary, ScopeWording wording) =>
        Of(heading, $"{wording.Today} · {Rich.Headline(summary)}", wording.SampleNotice);

    /// <summary>The heading with small lines under it.</summary>
    public static PageGroup Of(string heading, params IEnumerable<string?> lines) =>
        PageGroup.Of([Heading(heading), .. lines.Where(line => line is { Length: > 0 }).Select(line => new Block.Context([line!]))]);

    private static Block.Header Heading(string heading) =>
        new(PlainLine.Isolated(Shortened.To(PlainLine.Of(heading), MessageLimits.Header - 2)) is { Length: > 0 } shown ? shown : DigestLabels.English.Untitled);
}
