using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>Arguments from the query, a form or a JSON body; objects in forms are JSON text.</summary>
internal static class ApiBody
{
    private static readonly string[] Nested = ["blocks", "attachments", "metadata", "view"];

    public static async Task<(JsonObject Arguments, ApiAnswer? Problem)> ReadAsync(HttpRequest http, CancellationToken cancellation)
    {
        var text = await new StreamReader(http.Body).ReadToEndAsync(cancellation);
        var arguments = new JsonObject();
        foreach (var (name, value) in http.Query)
        {
            arguments[name] = value.ToString();
        }

        if (http.HasJsonContentType())
        {
            return Json(arguments, text);
        }

        if (http.HasFormContentType)
        {
            foreach (var (name, value) in new FormReader(text).ReadForm())
            {
                arguments[name] = value.ToString();
            }
        }
        else if (text.Length > 0)
        {
            return (arguments, ApiAnswer.Wrong(ViolationRule.Arguments, "invalid_post_type", $"a body of type {http.ContentType}"));
        }

        return Unfold(arguments);
    }

    private static (JsonObject Arguments, ApiAnswer? Problem) Json(JsonObject arguments, string text)
    {
        try
        {
            if (JsonNode.Parse(text) is not JsonObject body)
            {
                return (arguments, ApiAnswer.Wrong(ViolationRule.Arguments, "json_not_object", "a JSON body that is no object"));
            }

            foreach (var (name, value) in body)
            {
                arguments[name] = value?.DeepClone();
            }

            return Unfold(arguments);
        }
        catch (JsonException problem)
        {
            return (arguments, ApiAnswer.Wrong(ViolationRule.Arguments, "invalid_json", problem.Message));
        }
    }

    private static (JsonObject Arguments, ApiAnswer? Problem) Unfold(JsonObject arguments)
    {
        foreach (var name in Nested)
        {
            if (arguments[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String)
            {
                try
                {
                    arguments[name] = JsonNode.Parse(value.GetValue<string>());
                }
                catch (JsonException)
                {
                    return (arguments, ApiAnswer.Wrong(ViolationRule.Arguments, name == "blocks" ? "invalid_blocks_format" : "invalid_arguments", $"{name} is no JSON"));
                }
            }
        }

        return (arguments, null);
    }
}
