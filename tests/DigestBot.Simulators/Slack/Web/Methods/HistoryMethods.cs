using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>conversations.history and conversations.replies, page by page.</summary>
internal sealed class HistoryMethods(SlackWorld world, SlackRates rates)
{
    private const int UsualPage = 100;

    private static readonly string[] Arguments = ["channel", "cursor", "limit", "oldest", "latest", "inclusive", "include_all_metadata"];

    public IReadOnlyList<ApiMethod> All =>
    [
        new("conversations.history", Arguments, History) { TakesJson = false },
        new("conversations.replies", [.. Arguments, "ts"], Replies) { TakesJson = false },
    ];

    private ApiAnswer History(ApiRequest request) => Read(request, channel =>
    {
        var messages = channel.Messages.Where(message => !message.IsReply && In(request, message.Ts)).Reverse().ToList();
        return Page(request, messages);
    });

    /// <summary>The head first, then replies oldest first; the window does not apply to the head.</summary>
    private ApiAnswer Replies(ApiRequest request) => Read(request, channel =>
    {
        if (channel.Find(request.Text("ts") ?? "") is not { } asked)
        {
            return ApiAnswer.No("thread_not_found");
        }

        var head = asked.ThreadTs ?? asked.Ts;
        var replies = channel.Replies(head).Where(message => In(request, message.Ts));
        return Page(request, [.. channel.Find(head) is { } first ? [first] : Array.Empty<SimulatedMessage>(), .. replies]);
    });

    private ApiAnswer Read(ApiRequest request, Func<SimulatedChannel, ApiAnswer> read)
    {
        if (request.Channel(world) is not { } channel)
        {
            return ApiAnswer.No("channel_not_found");
        }

        if (request.Lacks(Scope(channel, "history")) is { } lacking)
        {
            return lacking;
        }

        foreach (var name in (string[])["oldest", "latest"])
        {
            if (request.Text(name) is { } ts && !decimal.TryParse(ts, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            {
                return ApiAnswer.Wrong(ViolationRule.Arguments, $"invalid_ts_{name}", $"{request.Method} with {name}={ts}");
            }
        }

        return channel.HasBot ? read(channel) : ApiAnswer.No("not_in_channel");
    }

    internal static string Scope(SimulatedChannel channel, string what) => channel.Kind switch
    {
        ChannelKind.Public => $"channels:{what}",
        ChannelKind.Private => $"groups:{what}",
        _ => $"im:{what}",
    };

    private static bool In(ApiRequest request, string ts)
    {
        var inclusive = request.Flag("inclusive");
        var at = Parse(ts);
        var (oldest, latest) = (request.Text("oldest"), request.Text("latest"));
        return (oldest is null || (inclusive ? at >= Parse(oldest) : at > Parse(oldest)))
            && (latest is null || (inclusive ? at <= Parse(latest) : at < Parse(latest)));
    }

    private static decimal Parse(string ts) => decimal.Parse(ts, CultureInfo.InvariantCulture);

    private ApiAnswer Page(ApiRequest request, List<SimulatedMessage> messages)
    {
        var limit = Math.Clamp(request.Number("limit") ?? UsualPage, 1, rates.HistoryPage);
        var start = 0;
        if (request.Text("cursor") is { Length: > 0 } cursor)
        {
            if (!cursor.StartsWith("next_ts:", StringComparison.Ordinal))
            {
                return ApiAnswer.Wrong(ViolationRule.Arguments, "invalid_cursor", $"{request.Method} with a cursor that was never given");
            }

            start = messages.FindIndex(message => message.Ts == cursor["next_ts:".Length..]);
            start = start < 0 ? messages.Count : start;
        }

        var page = messages.Skip(start).Take(limit).ToList();
        var next = start + page.Count < messages.Count ? messages[start + page.Count].Ts : null;
        return ApiAnswer.Ok(new JsonObject
        {
            ["messages"] = new JsonArray([.. page.Select(message => WorldJson.Of(message, request.Installation, request.Flag("include_all_metadata")))]),
            ["has_more"] = next is not null,
            ["pin_count"] = 0,
            ["response_metadata"] = new JsonObject { ["next_cursor"] = next is null ? "" : $"next_ts:{next}" },
        });
    }
}
