namespace DigestBot.Host.CommandLine;

/// <summary>Takes <c>--Section:Key=value</c> and <c>--Section:Key value</c> out of the arguments.</summary>
internal sealed record SettingArguments(IReadOnlyList<string> Rest, IReadOnlyDictionary<string, string?> Settings)
{
    public static SettingArguments Split(IReadOnlyList<string> arguments)
    {
        var rest = new List<string>();
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = NameAndValue(arguments[i]);
            if (!IsSetting(name))
            {
                rest.Add(arguments[i]);
            }
            else
            {
                settings[name[2..]] = value ?? (i + 1 < arguments.Count ? arguments[++i] : null);
            }
        }

        return new SettingArguments(rest, settings);
    }

    /// <summary>Why a setting is not taken, or null when all are known and have values.</summary>
    public string? Problem(IConfiguration known)
    {
        foreach (var (key, value) in Settings)
        {
            if (known[key] is null)
            {
                return $"--{key} is not a setting; appsettings.json lists them all.";
            }

            if (value is null)
            {
                return $"--{key} needs a value: --{key}=….";
            }
        }

        return null;
    }

    private static (string Name, string? Value) NameAndValue(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("--", StringComparison.Ordinal) && name.AsSpan(2).Count(':') > 0 && name.AsSpan(2).IndexOfAny(" /\\") < 0;
}
