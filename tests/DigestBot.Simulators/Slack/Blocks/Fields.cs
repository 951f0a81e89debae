using System.Text.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>Reads one object of a block field by field, so that what is left unread is a field that does not exist.</summary>
internal sealed class Fields
{
    private readonly HashSet<string> read = [];
    private readonly JsonObject values;

    private Fields(JsonObject values, string pointer, BlockProblems problems) => (this.values, Pointer, Problems) = (values, pointer, problems);

    public BlockProblems Problems { get; }

    public string Pointer { get; }

    public static void Read(JsonNode? node, string pointer, BlockProblems problems, Action<Fields> read)
    {
        if (node is not JsonObject values)
        {
            problems.Add(pointer, "must provide an object");
            return;
        }

        var fields = new Fields(values, pointer, problems);
        read(fields);
        foreach (var unknown in values.Select(field => field.Key).Where(key => !fields.read.Contains(key)))
        {
            problems.Add(pointer, $"invalid additional property: {unknown}");
        }
    }

    public bool Has(string name) => values[name] is not null;

    public void Wrong(string name, string message) => Problems.Add($"{Pointer}/{name}", message);

    /// <summary>Lets fields pass that no rule here is about.</summary>
    public Fields Ignore(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            read.Add(name);
        }

        return this;
    }

    public JsonNode? Node(string name, bool required = false)
    {
        read.Add(name);
        if (required && !Has(name))
        {
            Problems.Add(Pointer, $"missing required field: {name}");
        }

        return values[name];
    }

    /// <summary>A text of so many characters, counted in UTF-16 units as Slack does.</summary>
    public string? Text(string name, int max, bool required = false, int min = 0, params ReadOnlySpan<string> allowed)
    {
        if (Node(name, required) is not { } node)
        {
            return null;
        }

        if (node.GetValueKind() != JsonValueKind.String)
        {
            Wrong(name, "must provide a string");
            return null;
        }

        var text = node.GetValue<string>();
        if (text.Length > max)
        {
            Wrong(name, $"must be less than {max + 1} characters");
        }
        else if (text.Length < min)
        {
            Wrong(name, $"must be more than {min - 1} characters");
        }

        if (!allowed.IsEmpty && !allowed.Contains(text))
        {
            Wrong(name, $"must be one of {string.Join(", ", allowed!)}");
        }

        return text;
    }

    public long? Number(string name, long min = 0, long max = int.MaxValue, bool required = false)
    {
        if (Node(name, required) is not { } node)
        {
            return null;
        }

        if (node.GetValueKind() != JsonValueKind.Number || !node.AsValue().TryGetValue<long>(out var number))
        {
            Wrong(name, "must provide an integer");
            return null;
        }

        if (number < min || number > max)
        {
            Wrong(name, $"must be between {min} and {max}");
        }

        return number;
    }

    public bool Flag(string name)
    {
        var kind = Node(name)?.GetValueKind();
        if (kind is not (null or JsonValueKind.True or JsonValueKind.False))
        {
            Wrong(name, "must provide a boolean");
        }

        return kind is JsonValueKind.True;
    }

    public void Object(string name, Action<Fields> inner, bool required = false)
    {
        if (Node(name, required) is { } node)
        {
            Read(node, $"{Pointer}/{name}", Problems, inner);
        }
    }

    /// <summary>The items of a list with their pointers.</summary>
    public IReadOnlyList<(JsonNode? Item, string Pointer)> List(string name, int max, int min = 0, bool required = false)
    {
        if (Node(name, required) is not { } node)
        {
            return [];
        }

        if (node is not JsonArray list)
        {
            Wrong(name, "must provide an array");
            return [];
        }

        if (list.Count > max)
        {
            Wrong(name, $"no more than {max} items allowed");
        }
        else if (list.Count < min)
        {
            Wrong(name, $"no less than {min} items allowed");
        }

        return [.. list.Select((item, index) => (item, $"{Pointer}/{name}/{index}"))];
    }
}
