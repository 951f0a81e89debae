using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Blocks;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>What a message may say, wherever it is sent to.</summary>
internal sealed class MessageArguments(Journal journal, SlackIds ids)
{
    /// <summary>https://docs.slack.dev/reference/methods/chat.postMessage: longer text is cut off, and refused from there on.</summary>
    private const int MostText = 40_000;

    /// <summary>Null where it may be sent.</summary>
    public ApiAnswer? Check(string method, JsonObject arguments, bool mayPing = false)
    {
        var text = arguments["text"]?.ToString();
        var blocks = arguments["blocks"];
        if (string.IsNullOrEmpty(text) && blocks is null && arguments["attachments"] is null)
        {
            return ApiAnswer.Wrong(ViolationRule.Arguments, "no_text", $"{method} without text and blocks");
        }

        if (text?.Length > MostText)
        {
            return ApiAnswer.Wrong(ViolationRule.Arguments, "msg_too_long", $"{method} with {text.Length} characters of text");
        }

        if (blocks is not null)
        {
            var length = BlockText.Length(blocks);
            if (length > BlockText.Refused)
            {
                return ApiAnswer.Wrong(ViolationRule.BlockText, "msg_blocks_too_long", $"{method} with {length} characters over all blocks");
            }

            var problems = new BlockProblems();
            BlockRules.Message(blocks, problems);
            if (problems.Any)
            {
                return ApiAnswer.Invalid("invalid_blocks", problems);
            }

            Warn(method, text, length);
        }

        if (!mayPing && BlockText.Ping(text, blocks) is { } ping)
        {
            journal.Violated(ViolationRule.Mention, $"{method} would ping with {ping}");
        }

        return Metadata(method, arguments["metadata"]);
    }

    /// <summary>Links of text without these arguments are unfolded into previews.</summary>
    public void CheckUnfurling(ApiRequest request)
    {
        if (request.Flag("unfurl_links", otherwise: true) || request.Flag("unfurl_media", otherwise: true))
        {
            journal.Violated(ViolationRule.Unfurl, $"{request.Method} without unfurl_links and unfurl_media off");
        }
    }

    public void Fill(SimulatedMessage message, JsonObject arguments)
    {
        message.Text = arguments["text"]?.ToString() ?? "";
        message.Blocks = arguments["blocks"]?.DeepClone() as JsonArray;
        message.Metadata = arguments["metadata"]?.DeepClone() as JsonObject ?? message.Metadata;
        BlockIds.Fill(message.Blocks, ids);
    }

    private void Warn(string method, string? text, int length)
    {
        if (length > BlockText.Promised)
        {
            journal.Violated(ViolationRule.BlockText, $"{method} with {length} characters over all blocks");
        }

        if (string.IsNullOrEmpty(text))
        {
            journal.Violated(ViolationRule.Arguments, $"{method} with blocks but no text for the notification");
        }
    }

    private static ApiAnswer? Metadata(string method, JsonNode? metadata) => metadata switch
    {
        null => null,
        JsonObject values when values["event_type"]?.ToString().Length > 0 && values["event_payload"] is JsonObject && values.Count == 2 => null,
        _ => ApiAnswer.Wrong(ViolationRule.Arguments, "invalid_metadata_format", $"{method} with metadata that is not event_type and event_payload"),
    };
}
