using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/dates TOPIC [since]</c></summary>
public sealed class DatesCommand(TopicDirectory directory, DateListComposer composer, LookBack lookBack, IClock clock)
{
    /// <summary>What lies ahead was often announced weeks ago.</summary>
    public const string DefaultSince = "30d";

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var topics = await directory.OfAsync(request.Workspace, cancellation);
        if (TopicProblems.Find(topics, request, out var unknown) is not { } topic)
        {
            return unknown;
        }

        return WindowProblems.TryRead(request, topic, DefaultSince, lookBack, clock, out var window, out var problem)
            ? new CommandReply.Dates(await composer.ComposeAsync(request.Workspace, topic, window, request.Zone, request.Culture, cancellation))
            : problem;
    }
}
