using System.Diagnostics.CodeAnalysis;
using DigestBot.Digests;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Reads how far back a request looks, or says what is wrong with it.</summary>
internal static class WindowProblems
{
    public static bool TryRead(
        CommandRequest request,
        Topic topic,
        string usual,
        LookBack lookBack,
        IClock clock,
        [NotNullWhen(true)] out DigestWindow? window,
        [NotNullWhen(false)] out CommandReply.Problem? problem)
    {
        var now = clock.GetCurrentInstant().InZone(request.Zone);
        var isRead = Since.TryParse(request.Option(OptionNames.Since) ?? usual, now, request.Culture, out window, out var reason, lookBack.Days);
        var number = request.Option(OptionNames.Number) is { } given ? given + " " : "";
        problem = isRead ? null : new CommandReply.Problem(
            reason!, [$"/{request.Name} {number}{topic.Name} since 7d", $"/{request.Name} {number}{topic.Name} since monday"]);
        return isRead;
    }
}
