using System.Globalization;

namespace DigestBot.Benchmarks.Load;

/// <summary>How much is loaded.</summary>
internal sealed record LoadOptions
{
    public int Articles { get; private init; } = 1_000_000;

    public int Subscriptions { get; private init; } = 10_000;

    /// <summary>A SQLite file that is kept and used with its articles the next time, or the connection string of a PostgreSQL database; null for a file that goes.</summary>
    public string? Database { get; private init; }

    /// <summary>Whether what was composed is sent as well.</summary>
    public bool Dispatches { get; private init; } = true;

    /// <exception cref="FormatException">One of them is not understood.</exception>
    public static LoadOptions Parse(string[] options)
    {
        var parsed = new LoadOptions();
        for (var i = 0; i < options.Length; i++)
        {
            parsed = options[i] switch
            {
                "--articles" => parsed with { Articles = Count(options, ++i) },
                "--subscriptions" => parsed with { Subscriptions = Count(options, ++i) },
                "--database" => parsed with { Database = options.ElementAtOrDefault(++i) },
                "--compose-only" => parsed with { Dispatches = false },
                _ => throw new FormatException($"'{options[i]}' is none of --articles N, --subscriptions N, --database FILE, --compose-only"),
            };
        }

        return parsed;
    }

    private static int Count(string[] options, int index) =>
        int.TryParse(options.ElementAtOrDefault(index), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new FormatException($"{options[index - 1]} needs a number from 1");
}
