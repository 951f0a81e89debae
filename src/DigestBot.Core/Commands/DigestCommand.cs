using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/digest TOPIC [since] [length]</c></summary>
public sealed class DigestCommand(TopicDirectory directory, DigestComposer composer, IClock clock)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var topics = await directory.OfAsync(request.Workspace, cancellation);
        if (request.Option(OptionNames.Topic) is not { } name)
        {
            return TopicProblems.Missing(topics);
        }

        if (TopicProblems.Find(topics, name) is not { } topic)
        {
            return TopicProblems.Unknown(topics, name);
        }

        var lengthName = request.Option(OptionNames.Length) ?? "standard";
        if (LengthNames.Find(lengthName) is not { } length)
        {
            return new CommandReply.Problem(
                $"“{lengthName}” is not a length: it is brief, standard or full.",
                [.. LengthNames.All.Select(known => $"/digest {topic.Name} {known}")]);
        }

        var now = clock.GetCurrentInstant().InZone(request.Zone);
        if (!Since.TryParse(request.Option(OptionNames.Since), now, request.Culture, out var window, out var problem))
        {
            return new CommandReply.Problem(problem, [$"/digest {topic.Name} since 7d", $"/digest {topic.Name} since monday"]);
        }

        var digest = await composer.ComposeAsync(new DigestRequest(topic, window, length, request.Zone, request.Culture), cancellation);
        return new CommandReply.Briefing(digest);
    }
}
