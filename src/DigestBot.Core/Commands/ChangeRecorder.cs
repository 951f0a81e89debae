using DigestBot.Changes;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Puts on record who changed what by a command, in whatever way it was given.</summary>
public sealed partial class ChangeRecorder(IChangeLog changes, IClock clock, ILogger<ChangeRecorder> log)
{
    public async Task RecordAsync(CommandRequest request, CommandReply reply)
    {
        if (CommandDescriptions.Find(request.Name) is not { IsChange: true } command || OutcomeOf(reply) is not { } outcome)
        {
            return;
        }

        var change = new Change(clock.GetCurrentInstant(), request.Workspace, RequestLine.Of(command, request), outcome)
        {
            Platform = request.Home,
            Channel = command.IsOfChannel ? request.Channel?.Channel : null,
            By = request.User,
        };
        try
        {
            // it is done, whether or not somebody still waits for the answer
            await changes.RecordAsync(change, CancellationToken.None);
        }
        catch (Exception exception)
        {
            LogNotRecorded(change.Line, exception);
        }
    }

    private static string? OutcomeOf(CommandReply reply) => reply switch
    {
        CommandReply.Done done => done.Message,
        CommandReply.TopicPage { Report: { Change: TopicChange.Added or TopicChange.Edited or TopicChange.Removed } report } => SearchLabels.Status(report),
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "That somebody did “{Line}” could not be put on record")]
    private partial void LogNotRecorded(string line, Exception exception);
}
