namespace DigestBot.Discord.Commands.Payloads;

/// <summary>A piece of a form that came back: a field, or what fields stand in.</summary>
internal sealed record SubmittedComponent
{
    public string? CustomId { get; init; }

    /// <summary>What was written into a text field.</summary>
    public string? Value { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The field of a label.</summary>
    public SubmittedComponent? Component { get; init; }

    /// <summary>The fields of a row.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }

    /// <summary>All fields in here by their name; a form nests two levels, and what nests deeper is none of ours.</summary>
    public static IReadOnlyDictionary<string, string> Fields(IEnumerable<SubmittedComponent> form)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.SelectMany(outer => (SubmittedComponent?[])[outer, outer.Component, .. outer.Components ?? []]))
        {
            if (field?.CustomId is { } name && (field.Value ?? (field.Values is [var first, ..] ? first : null)) is { } value)
            {
                fields[name] = value;
            }
        }

        return fields;
    }
}
