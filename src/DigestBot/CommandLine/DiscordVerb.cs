using System.CommandLine;
using System.Diagnostics;
using DigestBot.Discord;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary><c>discord invite</c> and <c>discord register</c>: what is done once, by hand.</summary>
internal static class DiscordVerb
{
    public static Command Create(CommandSession session)
    {
        var invite = new Command("invite", "Print the link that adds the bot to a server, and what it asks for.");
        invite.SetAction((_, cancellation) => InviteAsync(session, cancellation));
        var register = new Command("register", "Tell Discord the commands; serving does that too.");
        register.SetAction((_, cancellation) => RunAsync(session, RegisterAsync, cancellation));
        return new Command("discord", "Put the bot on Discord.") { invite, register };
    }

    /// <summary>The application's number is no secret: with it alone the link can be made, without asking anybody.</summary>
    private static async Task<int> InviteAsync(CommandSession session, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        return services.GetRequiredService<IOptions<DiscordOptions>>().Value.ApplicationId is { Length: > 0 } application
            ? Print(DiscordSetup.Invite(application), session.Terminal)
            : await RunAsync(session, InviteAsync, cancellation);
    }

    private static async Task<int> RunAsync(
        CommandSession session, Func<DiscordSetup, Terminal, CancellationToken, Task<int>> run, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        var options = services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        if (options.IsOn)
        {
            return await run(services.GetRequiredService<DiscordSetup>(), session.Terminal, cancellation);
        }

        session.Terminal.Complain("Discord:Token is empty: set it to the token on the application's Bot page at https://discord.com/developers/applications.");
        return ExitCode.Unreadable;
    }

    private static async Task<int> InviteAsync(DiscordSetup setup, Terminal terminal, CancellationToken cancellation)
    {
        if (await setup.InviteAsync(cancellation) is { } link)
        {
            return Print(link, terminal);
        }

        terminal.Complain("Discord does not say which application this is: look at Discord:Token, or set Discord:ApplicationId.");
        return ExitCode.Failed;
    }

    private static int Print(Uri link, Terminal terminal)
    {
        terminal.Output.WriteLine(link.AbsoluteUri);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine("It asks for these permissions and no others:");
        foreach (var (name, reason) in DiscordSetup.Permissions)
        {
            terminal.Output.WriteLine($"- {name}: {reason}.");
        }

        return ExitCode.Done;
    }

    private static async Task<int> RegisterAsync(DiscordSetup setup, Terminal terminal, CancellationToken cancellation)
    {
        switch (await setup.RegisterAsync(cancellation))
        {
            case RegistrationResult.Unchanged(var count):
                terminal.Output.WriteLine($"Discord has these {count} commands already.");
                return ExitCode.Done;
            case RegistrationResult.Replaced(var count):
                terminal.Output.WriteLine($"Discord was told {count} commands.");
                return ExitCode.Done;
            case RegistrationResult.Failed(var reason, _):
                terminal.Complain(reason);
                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }
}
