using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.Web;
using DigestBot.Simulators.Slack.Web.Methods;
using DigestBot.Simulators.Slack.World;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Doors;

/// <summary>response_url: five answers in half an hour, also where the bot is no member.</summary>
internal sealed class ResponseUrls(SlackWorld world, MessageArguments messages, Journal journal, FaultSwitches faults, TimeProvider time, CancellationToken stopping)
{
    public const string Route = "/hooks/{kind}/{team}/{number}/{secret}";

    /// <summary>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</summary>
    public const int Uses = 5;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private static readonly string[] Known =
    [
        "text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts", "mrkdwn", "metadata", "unfurl_links", "unfurl_media",
    ];

    private readonly ConcurrentDictionary<string, Issued> all = new();

    public string Base { get; set; } = "";

    public string New(string kind, Workspace workspace)
    {
        var path = $"/hooks/{kind}/{workspace.Id}/{world.Ids.Digits(13)}/{world.Ids.Hex(24)}";
        all[path] = new Issued(time.GetUtcNow());
        return Base + path;
    }

    public void Bind(string url, Exchange exchange) => all[url[Base.Length..]].Exchange = exchange;

    public async Task HandleAsync(HttpContext context)
    {
        var at = time.GetUtcNow();
        var text = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
        var issued = all.GetValueOrDefault(context.Request.Path.ToString());
        var fault = faults.Take("response_url", issued?.Exchange?.Channel?.Workspace.Id);
        var body = Parse(text);
        var answer = fault switch
        {
            Fault.Lost => null,
            Fault.Limited limited => Error(429, "ratelimited", null) with { Headers = new Dictionary<string, string> { ["Retry-After"] = $"{limited.Seconds}" } },
            Fault.Refused refused => Error(404, refused.Code, null),
            Fault.Failing { TakesEffect: false } failing => Error(failing.Status, "internal_error", null),
            _ => Take(issued, body, at),
        };
        journal.Add(new RequestEntry
        {
            At = at, Method = "response_url", HttpMethod = context.Request.Method, Team = issued?.Exchange?.Channel?.Workspace.Id,
            Headers = Secrets.HeadersOf(context.Request.Headers), Arguments = body?.DeepClone().AsObject(), Status = answer?.Status, Error = answer?.Error, Fault = fault?.Name,
        });
        if (answer?.Broken is var (rule, what))
        {
            journal.Violated(rule, what);
        }

        await ApiReply.SendAsync(context, answer, fault, time, stopping);
    }

    /// <summary>Shows what the bot said to what somebody did.</summary>
    public void Say(Exchange exchange, JsonObject body)
    {
        var everybody = body["response_type"]?.ToString() == "in_channel";
        var installation = world.InstallationOf(exchange.Channel!.Workspace)!;
        var message = world.NewMessage(exchange.Channel, installation.Bot, everybody ? null : exchange.User);
        message.ThreadTs = body["thread_ts"]?.ToString();
        messages.Fill(message, body);
        exchange.Say(message);
    }

    private ApiAnswer Take(Issued? issued, JsonObject? body, DateTimeOffset now)
    {
        if (issued?.Exchange is not { Channel: not null } exchange)
        {
            return Error(404, "no_service", "a response_url that never was");
        }

        if (now - issued.At > Life)
        {
            return Error(404, "expired_url", "a response_url after half an hour");
        }

        if (issued.Used >= Uses)
        {
            return Error(404, "used_url", $"a response_url for the {Uses + 1}th time");
        }

        if (body is null)
        {
            return Error(400, "invalid_payload", "a response_url with a body that is no JSON object");
        }

        foreach (var unknown in body.Select(field => field.Key).Except(Known))
        {
            journal.Violated(ViolationRule.Arguments, $"response_url has no field '{unknown}'");
        }

        lock (world.Gate)
        {
            return Act(issued, exchange, body);
        }
    }

    private ApiAnswer Act(Issued issued, Exchange exchange, JsonObject body)
    {
        var deletes = body["delete_original"]?.GetValueKind() is JsonValueKind.True;
        if (!deletes && messages.Check("response_url", body, mayPing: body["response_type"]?.ToString() != "in_channel") is { } wrong)
        {
            return wrong with { Status = 400 };
        }

        issued.Used++;
        if (deletes && exchange.Original is { } gone)
        {
            gone.IsDeleted = true;
        }
        else if (body["replace_original"]?.GetValueKind() is JsonValueKind.True && (exchange.Original ?? (exchange.Messages is [.., var last] ? last : null)) is { } original)
        {
            messages.Fill(original, body);
            original.IsEdited = true;
            exchange.Say(original);
        }
        else
        {
            Say(exchange, body);
        }

        return ApiAnswer.Ok();
    }

    private static ApiAnswer Error(int status, string error, string? broken) =>
        ApiAnswer.No(error) with { Status = status, Broken = broken is null ? null : (ViolationRule.ResponseUrl, broken) };

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class Issued(DateTimeOffset at)
    {
        public DateTimeOffset At => at;

        public int Used { get; set; }

        public Exchange? Exchange { get; set; }
    }
}
