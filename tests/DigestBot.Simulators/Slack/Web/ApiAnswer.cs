using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>What a method answers; <see cref="Broken"/> says it where the request broke a rule.</summary>
internal sealed record ApiAnswer(int Status, JsonObject Body)
{
    public (ViolationRule Rule, string What)? Broken { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public string? Error => Body["ok"]?.GetValue<bool>() == true ? null : Body["error"]?.ToString();

    public static ApiAnswer Ok(JsonObject? body = null)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in body ?? [])
        {
            answer[name] = value?.DeepClone();
        }

        return new ApiAnswer(200, answer);
    }

    /// <summary>The world says no: an error of Slack's, but no rule is broken.</summary>
    public static ApiAnswer No(string error) => new(200, new JsonObject { ["ok"] = false, ["error"] = error });

    public static ApiAnswer Wrong(ViolationRule rule, string error, string what) => No(error) with { Broken = (rule, what) };

    public static ApiAnswer MissingScope(string needed, IEnumerable<string> provided)
    {
        var answer = No("missing_scope");
        answer.Body["needed"] = needed;
        answer.Body["provided"] = string.Join(',', provided);
        return answer;
    }

    public static ApiAnswer Invalid(string error, Blocks.BlockProblems problems)
    {
        var answer = Wrong(error == "invalid_blocks" ? ViolationRule.Blocks : ViolationRule.Arguments, error, string.Join("; ", problems.ToErrors()));
        answer.Body["errors"] = problems.ToErrors();
        answer.Body["response_metadata"] = new JsonObject { ["messages"] = problems.ToMessages() };
        return answer;
    }
}
