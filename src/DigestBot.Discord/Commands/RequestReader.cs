using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;

namespace DigestBot.Discord.Commands;

/// <summary>Makes the request that every platform makes, of what Discord sent.</summary>
internal static class RequestReader
{
    public static Dictionary<string, string> OptionsOf(IReadOnlyList<InteractionOption>? options)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options ?? [])
        {
            if (option.Text is { } text)
            {
                texts[option.Name] = text.Trim();
            }
        }

        return texts;
    }
}
