using DigestBot.Health;

namespace DigestBot.Commands;

/// <summary>Hands every command to the one that answers it: the index of all commands.</summary>
public sealed class CommandRouter(
    DigestCommand digest,
    QuotesCommand quotes,
    DatesCommand dates,
    SearchCommand search,
    WhyCommand why,
    StoryCommand story,
    TopicsCommand topics,
    TopicCommand topic,
    SourcesCommand sources,
    TrackCommand track,
    UntrackCommand untrack,
    SubscribeCommand subscribe,
    UnsubscribeCommand unsubscribe,
    SubscriptionsCommand subscriptions,
    BriefingCommand briefing,
    ChangesCommand changes,
    HelpCommand help,
    UnknownCommand unknown,
    ChangeRecorder recorder,
    StorageHealth storage)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        try
        {
            var reply = await RouteAsync(request, cancellation);
            await recorder.RecordAsync(request, reply);
            return reply;
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            return StorageProblems.Refusal(storage);
        }
    }

    private async Task<CommandReply> RouteAsync(CommandRequest request, CancellationToken cancellation) => request.Name.ToUpperInvariant() switch
    {
        "DIGEST" => await digest.AnswerAsync(request, cancellation),
        "QUOTES" => await quotes.AnswerAsync(request, cancellation),
        "DATES" => await dates.AnswerAsync(request, cancellation),
        "SEARCH" => await search.AnswerAsync(request, cancellation),
        "WHY" => await why.AnswerAsync(request, cancellation),
        "STORY" => await story.AnswerAsync(request, cancellation),
        "TOPICS" => await topics.AnswerAsync(request, cancellation),
        "TOPIC" => await topic.AnswerAsync(request, cancellation),
        "SOURCES" => await sources.AnswerAsync(request, cancellation),
        "TRACK" => await track.AnswerAsync(request, cancellation),
        "UNTRACK" => await untrack.AnswerAsync(request, cancellation),
        "SUBSCRIBE" => await subscribe.AnswerAsync(request, cancellation),
        "UNSUBSCRIBE" => await unsubscribe.AnswerAsync(request, cancellation),
        "SUBSCRIPTIONS" => await subscriptions.AnswerAsync(request, cancellation),
        "BRIEFING" => await briefing.AnswerAsync(request, cancellation),
        "CHANGES" => await changes.AnswerAsync(request, cancellation),
        "HELP" => help.Answer(request),
        _ => await unknown.AnswerAsync(request, cancellation),
    };
}
