using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using DigestBot.Slack;
using DigestBot.Slack.Manifest;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary><c>slack manifest</c>, <c>slack scopes</c> and <c>slack install</c>: what is done once, by hand.</summary>
internal static class SlackVerb
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CommandSession session)
    {
        var url = new Option<string>("--url")
        {
            Description = "Where Slack reaches this bot, for many workspaces: an https address. Without it the app is for one workspace, over sockets.", HelpName = "URL",
        };
        var socket = new Option<bool>("--socket") { Description = "With --url: commands and events come over sockets all the same." };
        var json = new Option<bool>("--json") { Description = "Print JSON in place of YAML; Slack takes either." };
        var manifest = new Command("manifest", "Print the app for Slack's page \"From a manifest\".") { url, socket, json };
        manifest.SetAction(parsed => Manifest(session.Terminal, parsed.GetValue(url), parsed.GetValue(socket), parsed.GetValue(json)));
        var scopes = new Command("scopes", "Print what the bot asks for, and why.");
        scopes.SetAction(_ => Scopes(session.Terminal));
        var install = new Command("install", "Print the link that installs the bot in a workspace.");
        install.SetAction(async (_, _) => await InstallAsync(session));
        return new Command("slack", "Put the bot in Slack.") { manifest, scopes, install };
    }

    private static int Manifest(Terminal terminal, string? url, bool isSocket, bool isJson)
    {
        Uri? address = null;
        if (url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out address) || address.Scheme != Uri.UriSchemeHttps || address.Query.Length > 0 || address.Fragment.Length > 0))
        {
            terminal.Complain($"--url is \"{url}\": not an address such as https://bot.example.org; Slack takes https only.");
            return ExitCode.Unreadable;
        }

        var manifest = SlackManifest.Of(address, isSocket || address is null);
        terminal.Output.Write(isJson ? manifest.ToJsonString(Readable) + "\n" : $"# digestbot slack manifest{(url is null ? "" : $" --url {url}")}{(isSocket ? " --socket" : "")}\n{YamlText.Of(manifest)}");
        return ExitCode.Done;
    }

    private static int Scopes(Terminal terminal)
    {
        foreach (var scope in SlackScopes.All)
        {
            terminal.Output.WriteLine($"{scope.Name,-20} {scope.Reason} ({string.Join(", ", scope.Uses)})");
        }

        return ExitCode.Done;
    }

    private static async Task<int> InstallAsync(CommandSession session)
    {
        await using var services = session.BuildServices();
        if (services.GetRequiredService<SlackSetup>().Install is { } link)
        {
            session.Terminal.Output.WriteLine(link.AbsoluteUri);
            return ExitCode.Done;
        }

        session.Terminal.Complain(services.GetRequiredService<IOptions<SlackOptions>>().Value.HasBotToken
            ? "With Slack:BotToken the bot is in the workspace that the token is of. For others set Slack:ClientId, Slack:ClientSecret and Slack:PublicUrl in its place."
            : "Slack:ClientId is empty: set it and Slack:ClientSecret to what stands on the app's page Basic Information at https://api.slack.com/apps, and Slack:PublicUrl to where browsers reach this bot.");
        return ExitCode.Unreadable;
    }
}
