using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>"Digest this link": the first link of a message that leads to an article.</summary>
internal sealed class LinkDigests(DeferredWork work, CommandAnswers answers, LinkCommand links)
{
    public InteractionOutcome Begin(Interaction interaction, InteractionScene scene, Instant receivedAt)
    {
        var message = interaction.Data is { TargetId: { } id, Resolved.Messages: { } messages } ? messages.GetValueOrDefault(id) : null;
        var urls = message is null ? [] : LinkFinder.In(message);
        return urls.Count == 0
            ? DeferredWork.Now(InteractionReply.Problem("There is no link to an article in that message."))
            : work.Begin(interaction, scene, receivedAt, isForAsker: true, stop => AnswerAsync(urls, scene, stop));
    }

    private async Task<InteractionReply> AnswerAsync(IReadOnlyList<Uri> urls, InteractionScene scene, CancellationToken cancellation)
    {
        var request = await answers.RequestAsync(scene, CommandDescriptions.Digest.Name, new Dictionary<string, string>(), cancellation);
        return await links.AnswerAsync(urls, request, cancellation) switch
        {
            LinkReply.Told told => new InteractionReply(PagesOf(told), IsForAsker: true),
            LinkReply.Unreadable unreadable => InteractionReply.Problem(unreadable.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static List<MessagePage> PagesOf(LinkReply.Told told)
    {
        var pages = (DiscordDigestRenderer.StoryPages(told.Digest, told.Article) ?? []).Select(WithoutCommands).ToList();
        return told.Kept is null ? pages : [.. Covered(told), .. pages];
    }

    /// <summary>Buttons that ask about a topic's digest have nothing to ask about here.</summary>
    private static MessagePage WithoutCommands(MessagePage page) => new([.. page.Components.Select(Cleaned).OfType<MessageComponent>()]);

    private static MessageComponent? Cleaned(MessageComponent component) => component switch
    {
        MessageComponent.Button { CustomId: not null } => null,
        MessageComponent.Row row => row.Components.Select(Cleaned).OfType<MessageComponent>().ToList() is { Count: > 0 } left ? row with { Components = left } : null,
        MessageComponent.Container container => container with { Components = [.. container.Components.Select(Cleaned).OfType<MessageComponent>()] },
        _ => component,
    };

    private static IReadOnlyList<MessagePage> Covered(LinkReply.Told told)
    {
        var pages = new PageBuilder(told.Digest.TopicTitle, Accents.News, Buttons.Rows(LinkWording.Next(told).Select(Buttons.Ask)));
        pages.Add(new PageBlock(null, [new TextPart(DiscordMarkdown.Of($"{LinkWording.Covered(told)}"))]));
        return pages.Finish();
    }
}
