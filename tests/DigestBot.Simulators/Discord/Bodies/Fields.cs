using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>Reads one object of a body field by field, so that what is left unread is a field that does not exist.</summary>
internal sealed class Fields
{
    private readonly HashSet<string> read = [];
    private readonly string path;
    private readonly JsonObject values;

    private Fields(JsonObject values, string path, BodyProblems problems)
    {
        this.values = values;
        this.path = path;
        Problems = problems;
    }

    public BodyProblems Problems { get; }

    public static void Read(JsonNode? node, string path, BodyProblems problems, Action<Fields> read)
    {
        if (node is not JsonObject values)
        {
            problems.Add(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
            return;
        }

        var fields = new Fields(values, path, problems);
        read(fields);
        foreach (var unknown in values.Select(field => field.Key).Where(key => !fields.read.Contains(key)))
        {
            problems.Add(fields.Path(unknown), "UNKNOWN_FIELD", "This field does not exist");
        }
    }

    public string Path(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public bool Has(string name) => values[name] is not null;

    public void Wrong(string name, string code, string message) => Problems.Add(Path(name), code, message);

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
            Wrong(name, "BASE_TYPE_REQUIRED", "This field is required");
        }

        return values[name];
    }

    /// <summary>A text of so many characters, counted as Discord does: code points.</summary>
    public string? Text(string name, int max, int min = 0, bool required = false)
    {
        if (Node(name, required) is not { } node)
        {
            return null;
        }

        if (node.GetValueKind() != JsonValueKind.String)
        {
            Wrong(name, "BASE_TYPE_STRING", "Not a string");
            return null;
        }

        var text = node.GetValue<string>();
        var length = text.EnumerateRunes().Count();
        if (length > max)
        {
            Wrong(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length, is {length}");
        }
        else if (length < min)
        {
            Wrong(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length");
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
            Wrong(name, "NUMBER_TYPE_COERCE", "Value is not int");
            return null;
        }

        if (number < min || number > max)
        {
            Wrong(name, "NUMBER_TYPE_RANGE", $"int value should be between {min} and {max}");
        }

        return number;
    }

    public bool Flag(string name)
    {
        var kind = Node(name)?.GetValueKind();
        if (kind is not (null or JsonValueKind.True or JsonValueKind.False))
        {
            Wrong(name, "BOOLEAN_TYPE_CHOICES", "Must be either true or false");
        }

        return kind is JsonValueKind.True;
    }

    public ulong? Id(string name, bool required = false)
    {
        if (Node(name, required) is not { } node)
        {
            return null;
        }

        var id = Snowflake.Parse(node.ToString());
        if (id is null)
        {
            Wrong(name, "NUMBER_TYPE_COERCE", "Value is not snowflake");
        }

        return id;
    }

    public void Object(string name, Action<Fields> inner, bool required = false)
    {
        if (Node(name, required) is { } node)
        {
            Read(node, Path(name), Problems, inner);
        }
    }

    /// <summary>The items of a list with their paths.</summary>
    public IReadOnlyList<(JsonNode? Item, string Path)> List(string name, int max, int min = 0, bool required = false)
    {
        if (Node(name, required) is not { } node)
        {
            return [];
        }

        if (node is not JsonArray list)
        {
            Wrong(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }

        if (list.Count > max || list.Count < min)
        {
            Wrong(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length, is {list.Count}");
        }

        return [.. list.Select((item, index) => (item, $"{Path(name)}.{index}"))];
    }
}
