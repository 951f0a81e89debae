using System.Diagnostics;
using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Discord.Rendering;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground.Pages;

namespace DigestBot.Host.Playground.Preview;

/// <summary>Shows what a command's answer would look like in Discord. It only looks: commands that change something are not given.</summary>
internal sealed class DiscordPreviewSource(CommandRouter router, Reader reader, TimeProvider time)
{
    private const string First = "/digest japan-korea";

    public async Task<Dictionary<string, object?>> PageAsync(string? question, string? pressed, CancellationToken cancellation)
    {
        var asked = string.IsNullOrWhiteSpace(question) ? First : question.Trim();
        var reply = CommandText.Parse(asked, reader.Culture, reader.Zone) switch
        {
            ParsedCommand.Understood(var request) when IsLook(request) => await router.AnswerAsync(request, cancellation),
            ParsedCommand.Understood => new CommandReply.Problem("The preview only looks: give this command in the chat.", []),
            ParsedCommand.NotUnderstood(var problem) => problem,
            _ => throw new UnreachableException(),
        };
        return new Dictionary<string, object?>
        {
            [nameof(DiscordPreviewPage.Question)] = asked,
            [nameof(DiscordPreviewPage.Messages)] = DiscordPreview.Bodies(reply, pressed).Select(Read).ToList(),
            [nameof(DiscordPreviewPage.Markup)] = new DiscordMarkup(reader, time.GetUtcNow()),
        };
    }

    private static bool IsLook(CommandRequest request) =>
        CommandDescriptions.Find(request.Name) is not { IsChange: true } || request.Option(OptionNames.Action) == "show";

    private static JsonElement Read(string body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }
}
