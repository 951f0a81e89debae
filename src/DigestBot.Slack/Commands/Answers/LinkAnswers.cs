using DigestBot.Commands;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Rendering;

namespace DigestBot.Slack.Commands.Answers;

/// <summary>"Digest this link": the first of some links that leads to an article. What is not kept already is not kept for it.</summary>
internal sealed class LinkAnswers(CommandAnswers answers, LinkCommand links)
{
    public async Task<SlackReply> AnswerAsync(SlackScene scene, IReadOnlyList<Uri> urls, CancellationToken cancellation)
    {
        var asker = await answers.AskerOfAsync(scene, cancellation);
        var request = CommandAnswers.RequestOf(scene, CommandTarget.Here, asker, CommandDescriptions.Digest.Name, new Dictionary<string, string>());
        return await links.AnswerAsync(urls, request, cancellation) switch
        {
            LinkReply.Told told => new SlackReply(SlackDigestRenderer.LinkPages(told), IsForAsker: true),
            LinkReply.Unreadable unreadable => SlackReply.Problem(unreadable.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
