using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>Commands as they are registered. https://docs.discord.com/developers/interactions/application-commands</summary>
internal static partial class CommandRules
{
    private const int ChatInput = 1;
    private const int PrimaryEntryPoint = 4;

    /// <summary>https://docs.discord.com/developers/interactions/application-commands#registering-a-command</summary>
    private const int MostChatInput = 100;

    private const int MostOfAMenu = 15;

    /// <summary>Names, descriptions and values of a command together, the longest language of each counting.</summary>
    private const int MostCharacters = 8000;

    private static readonly HashSet<string> Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE",
        "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    public static void ReadAll(JsonNode? body, BodyProblems problems)
    {
        if (body is not JsonArray list)
        {
            problems.Add("", "LIST_TYPE_CONVERT", "A list of commands is overwritten with a list");
            return;
        }

        for (var i = 0; i < list.Count; i++)
        {
            Fields.Read(list[i], $"{i}", problems, Command);
        }

        foreach (var kind in list.OfType<JsonObject>().GroupBy(Kind))
        {
            if (kind.Count() > (kind.Key == ChatInput ? MostChatInput : kind.Key == PrimaryEntryPoint ? 1 : MostOfAMenu))
            {
                problems.Add("", "APPLICATION_COMMANDS_MAX", $"{kind.Count()} commands of type {kind.Key} are too many");
            }

            foreach (var twice in kind.GroupBy(command => command["name"]?.ToString()).Where(group => group.Count() > 1))
            {
                problems.Add("", "APPLICATION_COMMANDS_DUPLICATE_NAME", $"Application command names must be unique, {twice.Key} is not");
            }
        }
    }

    private static int Kind(JsonObject command) =>
        command["type"] is JsonValue kind && kind.GetValueKind() == JsonValueKind.Number ? kind.GetValue<int>() : ChatInput;

    private static void Command(Fields fields)
    {
        var kind = (int)(fields.Number("type", 1, 4) ?? ChatInput);
        var characters = Named(fields, kind == ChatInput ? 1 : 0, kind == ChatInput);
        characters += Options(fields, depth: 0);
        if (kind != ChatInput && (fields.Has("options") || !string.IsNullOrEmpty(fields.Node("description")?.ToString())))
        {
            fields.Wrong("description", "APPLICATION_COMMAND_INVALID", "Only chat input commands have a description and options");
        }

        if (characters > MostCharacters)
        {
            fields.Wrong("name", "APPLICATION_COMMAND_TOO_LARGE", $"The command has {characters} characters, over {MostCharacters}");
        }

        fields.Ignore("id", "default_member_permissions", "dm_permission", "handler");
        fields.Flag("nsfw");
        fields.List("integration_types", 2);
        fields.List("contexts", 3);
    }

    /// <summary>Name, description and their translations; returns how many characters they count.</summary>
    private static int Named(Fields fields, int leastDescription, bool lowerCase)
    {
        var name = fields.Text("name", 32, 1, required: true) ?? "";
        CheckName(fields, "name", name, lowerCase);
        var description = fields.Text("description", 100, leastDescription, required: leastDescription > 0) ?? "";
        return Longest(fields, "name_localizations", 32, name, text => CheckName(fields, "name_localizations", text, lowerCase))
            + Longest(fields, "description_localizations", 100, description, _ => { });
    }

    private static int Longest(Fields fields, string name, int max, string fallback, Action<string> check)
    {
        var longest = Length(fallback);
        if (fields.Node(name) is not JsonObject languages)
        {
            return longest;
        }

        foreach (var (locale, node) in languages)
        {
            var text = node?.ToString() ?? "";
            longest = Math.Max(longest, Length(text));
            if (!Locales.Contains(locale))
            {
                fields.Wrong($"{name}.{locale}", "BASE_TYPE_CHOICES", "Discord has no such locale");
            }

            if (Length(text) > max || text.Length == 0)
            {
                fields.Wrong($"{name}.{locale}", "BASE_TYPE_BAD_LENGTH", $"Must be between 1 and {max} in length");
            }

            check(text);
        }

        return longest;
    }

    private static int Options(Fields fields, int depth)
    {
        var characters = 0;
        var optionalSeen = false;
        var items = fields.List("options", 25);
        foreach (var (item, path) in items)
        {
            Fields.Read(item, path, fields.Problems, option =>
            {
                var kind = (int)(option.Number("type", 1, 11, required: true) ?? 0);
                characters += Named(option, 1, lowerCase: true) + Options(option, depth + 1) + Choices(option, kind);
                var required = option.Flag("required");
                if (required && optionalSeen)
                {
                    option.Wrong("required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
                }

                optionalSeen |= !required;
                if (option.Flag("autocomplete") && (kind is not (3 or 4 or 10) || option.Has("choices")))
                {
                    option.Wrong("autocomplete", "APPLICATION_COMMAND_AUTOCOMPLETE_INVALID", "Autocomplete is for text and numbers without choices");
                }

                option.Ignore("min_value", "max_value");
                option.Number("min_length", 0, 6000);
                option.Number("max_length", 1, 6000);
                option.List("channel_types", 25);
                if (kind is 1 or 2 && depth > (kind == 2 ? 0 : 1))
                {
                    option.Wrong("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands cannot be nested that deep");
                }
            });
        }

        foreach (var twice in items.Select(item => (item.Item as JsonObject)?["name"]?.ToString()).GroupBy(name => name).Where(group => group.Count() > 1))
        {
            fields.Wrong("options", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_TAKEN", $"Option {twice.Key} is there more than once");
        }

        return characters;
    }

    private static int Choices(Fields option, int kind)
    {
        var characters = 0;
        ComponentRules.Each(option, "choices", 25, 0, choice =>
        {
            var name = choice.Text("name", 100, 1, required: true) ?? "";
            characters += Longest(choice, "name_localizations", 100, name, _ => { });
            characters += kind == 3 ? Length(choice.Text("value", 100, required: true)) : Length(choice.Node("value", required: true)?.ToString());
        });
        return characters;
    }

    private static void CheckName(Fields fields, string field, string name, bool lowerCase)
    {
        // https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
        if (lowerCase && (!CommandName().IsMatch(name) || name.EnumerateRunes().Any(rune => Rune.ToLowerInvariant(rune) != rune)))
        {
            fields.Wrong(field, "APPLICATION_COMMAND_INVALID_NAME", $"Command name is invalid: {name}");
        }
    }

    private static int Length(string? text) => text?.EnumerateRunes().Count() ?? 0;

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    private static partial Regex CommandName();
}
