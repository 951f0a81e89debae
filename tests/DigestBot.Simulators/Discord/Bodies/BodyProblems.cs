using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>What is wrong with a body, as Discord's error 50035 tells it: nested by the path of each field.</summary>
internal sealed class BodyProblems
{
    private const int InvalidFormBody = 50035;

    private readonly List<(string Path, string Code, string Message)> found = [];

    public bool Any => found.Count > 0;

    public void Add(string path, string code, string message) => found.Add((path, code, message));

    public JsonObject ToJson()
    {
        var errors = new JsonObject();
        foreach (var (path, code, message) in found)
        {
            var place = errors;
            foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                place[part] ??= new JsonObject();
                place = place[part]!.AsObject();
            }

            place["_errors"] ??= new JsonArray();
            place["_errors"]!.AsArray().Add(new JsonObject { ["code"] = code, ["message"] = message });
        }

        return new JsonObject { ["message"] = "Invalid Form Body", ["code"] = InvalidFormBody, ["errors"] = errors };
    }
}
