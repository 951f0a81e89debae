using DigestBot.Digests;
using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>What stands above every answer on a topic: title, day, summary, and that samples are samples.</summary>
internal static class ScopeHead
{
    public static PageBlock Of(string heading, string summary, ScopeWording wording)
    {
        var head = DiscordMarkdown.Of($"## {PlainLine.Headline(heading)}\n-# {wording.Today} · {PlainLine.Headline(summary)}");
        return PageBlock.Of(wording.SampleNotice is { } notice ? head + DiscordMarkdown.Of($"\n-# {notice}") : head, []);
    }
}
