using System.CommandLine.Parsing;

namespace DigestBot.Host.CommandLine;

/// <summary>One of a few words on the command line; numbers, which an enum would take too, are refused.</summary>
internal static class Choice
{
    public static string[] NamesOf<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(NameOf)];

    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    public static TEnum Parse<TEnum>(ArgumentResult result)
        where TEnum : struct, Enum
    {
        var given = result.Tokens[0].Value;
        var index = Array.IndexOf(NamesOf<TEnum>(), given.ToLowerInvariant());
        if (index >= 0)
        {
            return Enum.GetValues<TEnum>()[index];
        }

        result.AddError($"\"{given}\" is not one of {string.Join(", ", NamesOf<TEnum>())}");
        return default;
    }
}
