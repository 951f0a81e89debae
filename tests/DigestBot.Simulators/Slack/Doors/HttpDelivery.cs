using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Users;

namespace DigestBot.Simulators.Slack.Doors;

/// <summary>Posts to the bot's request URL, signed as Slack signs, and events again where it does not answer 200 in three seconds.</summary>
internal sealed class HttpDelivery(SlackApplication application, Acknowledgements acknowledgements, Journal journal, TimeProvider time) : IDisposable
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string UserAgent = "Slackbot 1.0 (+https://api.slack.com/robots)";

    /// <summary>https://docs.slack.dev/apis/events-api#retries: nearly at once, after a minute, after five.</summary>
    private static readonly TimeSpan[] Retries = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => http.Dispose();

    public async Task DeliverAsync(Uri endpoint, Exchange exchange, bool twice, CancellationToken stopping)
    {
        if (twice)
        {
            await AttemptAsync(endpoint, exchange, 0, null, stopping);
        }

        var (reason, wantsMore) = await AttemptAsync(endpoint, exchange, 0, null, stopping);
        for (var attempt = 1; wantsMore && exchange.IsEvent && attempt <= Retries.Length && !stopping.IsCancellationRequested; attempt++)
        {
            await Task.Delay(Retries[attempt - 1], time, stopping);
            (reason, wantsMore) = await AttemptAsync(endpoint, exchange, attempt, reason, stopping);
        }
    }

    /// <summary>A request as somebody might send it: forged where the signature is given or made with another secret, stale where the time is.</summary>
    public async Task<(int Status, string Body)> PostAsync(Uri endpoint, ForgedRequest request, CancellationToken cancellation)
    {
        var timestamp = request.Timestamp ?? SlackApplication.Timestamp(time.GetUtcNow() - request.Age);
        using var message = Message(endpoint, request.Body, request.ContentType, timestamp, request.Signature ?? application.Sign(timestamp, request.SignedBody ?? request.Body, request.Secret));
        using var answer = await http.SendAsync(message, cancellation);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
    }

    private async Task<(string? Reason, bool WantsMore)> AttemptAsync(Uri endpoint, Exchange exchange, int attempt, string? retryReason, CancellationToken stopping)
    {
        var (body, type) = Body(exchange);
        var timestamp = SlackApplication.Timestamp(time.GetUtcNow());
        using var request = Message(endpoint, body, type, timestamp, application.Sign(timestamp, body));
        if (attempt > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", attempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", retryReason);
        }

        exchange.Deliveries++;
        int? status = null;
        string? reason = null;
        JsonObject? answered = null;
        var givesUp = false;
        using var limit = new CancellationTokenSource(Exchange.AcknowledgeWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            using var answer = await http.SendAsync(request, either.Token);
            status = (int)answer.StatusCode;
            var text = await answer.Content.ReadAsStringAsync(either.Token);
            givesUp = answer.Headers.Contains("X-Slack-No-Retry");
            reason = status == 200 ? null : "http_error";
            answered = Parse(text);
            if (status == 200)
            {
                acknowledgements.Take(exchange, answered);
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            reason = failure is HttpRequestException ? "connection_failed" : "http_timeout";
        }

        journal.Add(new DeliveryEntry { At = time.GetUtcNow(), Type = exchange.Type, Id = exchange.Id, Door = SlackDoor.Http, Attempt = attempt, Status = status, Answer = answered?.DeepClone() });
        if (reason is not null && !stopping.IsCancellationRequested)
        {
            exchange.Failed ??= reason == "http_timeout" ? "operation_timeout" : "dispatch_failed";
            journal.Violated(
                status == 401 ? ViolationRule.Signature : ViolationRule.Acknowledgement,
                $"{exchange.Type} {exchange.Id} was answered with {status?.ToString(CultureInfo.InvariantCulture) ?? reason}");
        }

        return (reason, reason is not null && !givesUp);
    }

    /// <summary>Slash commands are a form, interactivity is a form with one field, events are JSON.</summary>
    private static (string Body, string ContentType) Body(Exchange exchange) => exchange.Type switch
    {
        "slash_commands" => (string.Join('&', exchange.Payload.Select(field => Field(field.Key, $"{field.Value}"))), Form),
        "interactive" => (Field("payload", exchange.Payload.ToJsonString()), Form),
        _ => (exchange.Payload.ToJsonString(), "application/json"),
    };

    private static string Field(string name, string value) => $"{name}={Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal)}";

    private static HttpRequestMessage Message(Uri endpoint, string body, string contentType, string timestamp, string signature)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("X-Slack-Signature", signature);
        return request;
    }

    /// <summary>Text that is no JSON is what the bot says.</summary>
    private static JsonObject? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text) is JsonObject body ? body : new JsonObject { ["text"] = text };
        }
        catch (JsonException)
        {
            return new JsonObject { ["text"] = text };
        }
    }
}
