using DigestBot.Commands.Checkups;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Rendering;
using DigestBot.Discord.Wire;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary><c>/doctor</c>: looks at everything a briefing needs to get into the channel.</summary>
internal sealed class Doctor(
    DiscordApi api, DoorCheckup door, BotCheckup bot, NodeCheckup nodes, IOptions<DiscordOptions> options, IClock clock)
{
    public async Task<InteractionReply> ExamineAsync(Interaction interaction, InteractionScene scene, CancellationToken cancellation)
    {
        List<Finding> findings = [.. ChannelFindings(interaction, scene)];
        findings.AddRange(await bot.LookAsync(Platform.Discord, scene.Workspace, scene.ChannelAddress, cancellation));
        findings.AddRange(door.Of(options.Value, await api.GetApplicationAsync(cancellation), clock.GetCurrentInstant()));
        findings.AddRange(nodes.Look());
        return Report(findings);
    }

    private static IEnumerable<Finding> ChannelFindings(Interaction interaction, InteractionScene scene) => scene.IsInstalledGuild
        ? ChannelCheckup.Of(PermissionText.Parse(interaction.AppPermissions), interaction.Channel?.Type)
        : interaction.GuildId is null ? [Finding.Fine("This is a private conversation: commands are answered, and no briefings come by themselves.")]
        : [Finding.Broken("The bot is yours here and not the server's: it answers you, and cannot send briefings.", "Whoever manages this server can add it.")];

    private static InteractionReply Report(IReadOnlyList<Finding> findings)
    {
        var broken = findings.Where(finding => !finding.IsFine).ToList();
        var pages = new PageBuilder("Checkup", broken.Count == 0 ? Accents.News : Accents.Problem, []);
        pages.Add(PageBlock.Of(
            DiscordMarkdown.Of($"## {(broken.Count == 0 ? "All is well here" : $"{Counted.Of(broken.Count, "thing")} to mend")}"),
            broken.Select(finding => new TextPart(DiscordMarkdown.Of($"- ❌ {ArticleText.Passage(finding.What)}\n  {finding.Remedy}")))));
        pages.Add(new PageBlock(null, [.. findings.Where(finding => finding.IsFine).Select(finding => new TextPart(DiscordMarkdown.Of($"- ✅ {finding.What}")))]));
        return new InteractionReply(pages.Finish(), IsForAsker: true);
    }
}
