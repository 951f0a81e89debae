using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Stories;

namespace DigestBot.Host.CommandLine;

/// <summary>Any reply for a person at a terminal.</summary>
internal sealed class ScreenReplyRenderer(ScreenPage page)
{
    public void Render(CommandReply reply)
    {
        switch (reply)
        {
            case CommandReply.Briefing briefing:
                new ScreenDigestRenderer(page, new DigestWording(briefing.Digest)).Render(briefing.Digest);
                break;
            case CommandReply.Topics topics:
                Render(topics.All);
                break;
            case CommandReply.Sources sources:
                new ScreenSourcesRenderer(page, new SourceWording(sources.List)).Render();
                break;
            case CommandReply.Done done:
                page.Body(done.Message, indent: 0);
                break;
            default:
                throw new InvalidOperationException($"No view for {reply.GetType().Name}: the command line has its own help and problems.");
        }
    }

    private void Render(IReadOnlyList<Topic> topics)
    {
        foreach (var topic in topics)
        {
            page.Title(topic.Name);
            page.Body(topic.Title);
            if (topic.Aliases.Count > 0)
            {
                page.Detail(ReplyLabels.OrAlso(topic.Aliases));
            }
        }
    }
}
