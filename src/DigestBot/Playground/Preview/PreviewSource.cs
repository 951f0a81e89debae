using System.Diagnostics;
using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Discord.Rendering;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground.Pages;
using DigestBot.Slack.Rendering;

namespace DigestBot.Host.Playground.Preview;

/// <summary>Shows what a command's answer would look like on a platform. It only looks: commands that change something are not given.</summary>
internal sealed class PreviewSource(CommandRouter router, Reader reader, TimeProvider time)
{
    private const string First = "/digest japan-korea";

    public async Task<Dictionary<string, object?>> DiscordAsync(string? question, string? pressed, CancellationToken cancellation)
    {
        var asked = Asked(question);
        return new Dictionary<string, object?>
        {
            [nameof(DiscordPreviewPage.Question)] = asked,
            [nameof(DiscordPreviewPage.Messages)] = Read(DiscordPreview.Bodies(await AnswerAsync(asked, cancellation), pressed)),
            [nameof(DiscordPreviewPage.Markup)] = new DiscordMarkup(reader, time.GetUtcNow()),
        };
    }

    public async Task<Dictionary<string, object?>> SlackAsync(string? question, string? pressed, CancellationToken cancellation)
    {
        var asked = Asked(question);
        return new Dictionary<string, object?>
        {
            [nameof(SlackPreviewPage.Question)] = asked,
            [nameof(SlackPreviewPage.Messages)] = Read(SlackPreview.Bodies(await AnswerAsync(asked, cancellation), pressed)),
            [nameof(SlackPreviewPage.Markup)] = new SlackMarkup(reader, time.GetUtcNow(), asked),
        };
    }

    private static string Asked(string? question) => string.IsNullOrWhiteSpace(question) ? First : question.Trim();

    private async Task<CommandReply> AnswerAsync(string asked, CancellationToken cancellation) => CommandText.Parse(asked, reader.Culture, reader.Zone) switch
    {
        ParsedCommand.Understood(var request) when IsLook(request) => await router.AnswerAsync(request, cancellation),
        ParsedCommand.Understood => new CommandReply.Problem("The preview only looks: give this command in the chat.", []),
        ParsedCommand.NotUnderstood(var problem) => problem,
        _ => throw new UnreachableException(),
    };

    private static bool IsLook(CommandRequest request) =>
        CommandDescriptions.Find(request.Name) is not { IsChange: true } || request.Option(OptionNames.Action) == "show";

    private static List<JsonElement> Read(IReadOnlyList<string> bodies) => [.. bodies.Select(Read)];

    private static JsonElement Read(string body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }
}
