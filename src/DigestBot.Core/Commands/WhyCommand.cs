using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>
/// <c>/why NUMBER [topic] [since]</c>: about the last digest of the chat unless another is named. In a channel that follows the topic it
/// tells from the ledger what briefings made of the article.
/// </summary>
public sealed class WhyCommand(
    TopicDirectory directory, DigestExplainer explainer, IArticleStore articles, ISubscriptionStore subscriptions, LastDigests last, LookBack lookBack, IClock clock)
{
    private readonly ChannelBriefings briefings = new(subscriptions);

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var number = request.Option(OptionNames.Number);
        if (number is null || !ArticleNumber.TryParse(number, out var id))
        {
            return new CommandReply.Problem(
                number is null ? "Which article? A digest shows a number beside each story." : $"“{number}” is not an article's number: those look like 12 or #12.",
                ["/why 1"]);
        }

        return await articles.FindAsync(request.Workspace, id, cancellation) is { } article
            ? await ExplainAsync(article, request, cancellation)
            : new CommandReply.Problem($"There is no article {id.Value}. A digest shows a number beside each story.", []);
    }

    private async Task<CommandReply> ExplainAsync(Article article, CommandRequest request, CancellationToken cancellation)
    {
        var recent = last.Of(request.Chat);
        if (request.Option(OptionNames.Topic) is null && request.Option(OptionNames.Since) is null && recent is not null)
        {
            return await WhyAsync(article, recent with { Reader = request.Workspace }, request, cancellation);
        }

        var topics = await directory.OfAsync(request.Workspace, cancellation);
        CommandReply.Problem? unknown = null;
        var topic = request.Option(OptionNames.Topic) is not null
            ? TopicProblems.Find(topics, request, out unknown)
            : recent?.Topic
                ?? (await briefings.FollowingAsync(request.Channel, article, topics, cancellation) is { } followed ? topics.Find(followed.Topic) : null)
                ?? topics.All.FirstOrDefault(topic => TopicExplainer.IsOn(topic, article));
        if (topic is null)
        {
            return unknown ?? new CommandReply.Problem(
                $"Article {article.Id.Value}, “{article.Title}”, is on none of the topics, so no digest has it. Name one to see what the article lacks.",
                [.. topics.All.Take(3).Select(known => $"/why {article.Id.Value} {known.Name}")]);
        }

        return WindowProblems.TryRead(request, topic, Since.Default, lookBack, clock, out var window, out var problem)
            ? await WhyAsync(
                article, new DigestRequest(request.Workspace, topic, window, recent?.Length ?? DigestLength.Standard, request.Zone, request.Culture), request, cancellation)
            : problem;
    }

    private async Task<CommandReply.Why> WhyAsync(Article article, DigestRequest asked, CommandRequest request, CancellationToken cancellation)
    {
        var reason = await explainer.ExplainAsync(article, asked, cancellation);
        return new CommandReply.Why(await briefings.ToAsync(request.Channel, asked.Topic, cancellation) is { } subscription
            ? reason with { Here = await briefings.OfAsync(subscription, article, cancellation) }
            : reason);
    }
}
