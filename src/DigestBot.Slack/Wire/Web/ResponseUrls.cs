using System.Text;
using System.Text.Json;
using DigestBot.Slack.Wire.Payloads;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Wire.Web;

/// <summary>
/// Answers at a <c>response_url</c>: five times within 30 minutes (https://docs.slack.dev/interactivity/handling-user-interaction). The
/// address is a secret: who has it can write there.
/// </summary>
internal sealed partial class ResponseUrls(WebTransport transport, SlackWireSettings settings, ILogger<ResponseUrls> log)
{
    private static readonly Duration Timeout = Duration.FromSeconds(10);

    public async Task<SlackAnswer<NoContent>> SendAsync(Uri address, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (!MayBeCalled(address))
        {
            return new SlackAnswer<NoContent>.Refused("invalid_response_url", "It is no encrypted address.");
        }

        var answer = Read(await transport.TryAsync(address, null, RequestBody.Json(body), Timeout, cancellation));
        if (answer is SlackAnswer<NoContent>.Refused(var error, _))
        {
            LogRefused(error);
        }

        return answer;
    }

    /// <summary>A forged request could name any address; only Slack's own are encrypted, and only tests have one on this machine.</summary>
    private bool MayBeCalled(Uri address) =>
        SecureAddress.WebProblem(address) is null && (address.Scheme == Uri.UriSchemeHttps || settings.BaseUrl.IsLoopback);

    private static SlackAnswer<NoContent> Read(WebReply reply) => reply switch
    {
        WebReply.Answered { RetryAfter: { } wait } => new SlackAnswer<NoContent>.Limited(Duration.FromTimeSpan(wait)),
        WebReply.Answered { IsFault: false } answered => Read(answered),
        _ => AnswerReader.AnswerOf(reply, WireJson.Default.NoContent),
    };

    /// <summary>"ok" or <c>{"ok":true}</c>; refusals are JSON or a bare word such as "used_url".</summary>
    private static SlackAnswer<NoContent> Read(WebReply.Answered answered)
    {
        if (Status(answered.Body) is { } status)
        {
            return status.Ok ? new SlackAnswer<NoContent>.Ok(new NoContent()) : new SlackAnswer<NoContent>.Refused(status.Error ?? "no_reason", status.Detail);
        }

        return answered.IsSuccess ? new SlackAnswer<NoContent>.Ok(new NoContent()) : new SlackAnswer<NoContent>.Refused(Word(answered.Body) ?? $"http_{(int)answered.Status}");
    }

    private static SlackStatus? Status(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Default.SlackStatus);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Word(byte[] body) =>
        body.Length is > 0 and < 64 && body.All(letter => letter is (>= (byte)'a' and <= (byte)'z') or (byte)'_') ? Encoding.ASCII.GetString(body) : null;

    [LoggerMessage(LogLevel.Debug, "Slack refused an answer at a response_url: {Error}.")]
    private partial void LogRefused(string error);
}
