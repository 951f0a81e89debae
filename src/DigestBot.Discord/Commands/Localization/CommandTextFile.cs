using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigestBot.Discord.Commands.Localization;

/// <summary>The commands in one language, by their default names.</summary>
internal sealed record CommandTextFile(
    IReadOnlyDictionary<string, CommandText> Commands, IReadOnlyDictionary<string, string> MessageCommands)
{
    public static CommandTextFile Load(string locale)
    {
        using var stream = typeof(CommandTextFile).Assembly.GetManifestResourceStream($"localization/{locale}.json")
            ?? throw new InvalidOperationException($"The texts of {locale} are not built in.");
        return JsonSerializer.Deserialize(stream, CommandTextJson.Default.CommandTextFile)
            ?? throw new InvalidOperationException($"The texts of {locale} are empty.");
    }
}

internal sealed record CommandText(string Name, string Description, IReadOnlyDictionary<string, OptionText>? Options);

internal sealed record OptionText(string Name, string Description, IReadOnlyDictionary<string, string>? Choices);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CommandTextFile))]
internal sealed partial class CommandTextJson : JsonSerializerContext;
