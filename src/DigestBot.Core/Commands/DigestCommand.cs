using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/digest TOPIC [since] [length]</c></summary>
public sealed class DigestCommand(TopicDirectory directory, DigestComposer composer, LastDigests last, LookBack lookBack, IClock clock)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var topics = await directory.OfAsync(request.Workspace, cancellation);
        if (TopicProblems.Find(topics, request, out var unknown) is not { } topic)
        {
            return unknown;
        }

        var lengthName = request.Option(OptionNames.Length) ?? "standard";
        if (LengthNames.Find(lengthName) is not { } length)
        {
            return new CommandReply.Problem(
                $"“{lengthName}” is not a length: it is brief, standard or full.",
                [.. LengthNames.All.Select(known => $"/digest {topic.Name} {known}")]);
        }

        if (!WindowProblems.TryRead(request, topic, Since.Default, lookBack, clock, out var window, out var problem))
        {
            return problem;
        }

        var asked = new DigestRequest(request.Workspace, topic, window, length, request.Zone, request.Culture);
        var digest = await composer.ComposeAsync(asked, cancellation);
        last.Remember(request.Chat, asked);
        return new CommandReply.Briefing(digest);
    }
}
