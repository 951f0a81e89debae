using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Wire.Web;

/// <summary>What a reply says: Slack answers 200 to nearly everything and puts its refusals into the body.</summary>
internal static class AnswerReader
{
    public static SlackAnswer<T> AnswerOf<T>(WebReply reply, JsonTypeInfo<T> type) => reply switch
    {
        // a proxy in between may say so after Slack has done it
        WebReply.Answered { IsFault: true } fault => new SlackAnswer<T>.Unanswered($"Slack answered {(int)fault.Status}, an error of its own."),
        WebReply.Answered answered => Said(answered, type),
        WebReply.Lost lost => new SlackAnswer<T>.Unanswered(lost.Reason),
        WebReply.NotSent notSent => new SlackAnswer<T>.Unreachable(notSent.Reason),
        _ => throw new UnreachableException(),
    };

    private static SlackAnswer<T> Said<T>(WebReply.Answered answered, JsonTypeInfo<T> type)
    {
        try
        {
            using var document = JsonDocument.Parse(answered.Body);
            return document.RootElement.Deserialize(WireJson.Default.SlackStatus) switch
            {
                { Ok: true } when answered.IsSuccess && document.RootElement.Deserialize(type) is { } value => new SlackAnswer<T>.Ok(value),
                { Ok: false, Error: { Length: > 0 } error } status => new SlackAnswer<T>.Refused(error, status.Detail),
                _ => Unreadable<T>(answered),
            };
        }
        catch (JsonException)
        {
            return Unreadable<T>(answered);
        }
    }

    private static SlackAnswer<T> Unreadable<T>(WebReply.Answered answered) => answered.IsSuccess
        ? new SlackAnswer<T>.Unanswered("Slack took it, and its answer could not be read.")
        : new SlackAnswer<T>.Refused($"http_{(int)answered.Status}");
}
