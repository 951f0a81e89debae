using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DigestBot.Browser.Tests;

/// <summary>What a person does at the playground, done in a browser.</summary>
public sealed class PlaygroundTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Pages =
    [
        "/", "/?q=/digest+japan-korea+since+2026-11-01+full", "/?q=/quotes+japan-korea", "/?q=/why+1", "/?q=/help",
        "/preview/discord?q=/digest+japan-korea+since+2026-11-01+full",
        "/preview/slack?q=/digest+japan-korea+since+2026-11-01+full",
    ];

    public static TheoryData<string, int, ColorScheme> Views =>
    [
        .. from page in Pages
           from width in (int[])[380, 1280]
           from scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark]
           select new TheoryDataRow<string, int, ColorScheme>(page, width, scheme),
    ];

    [Fact]
    public async Task A_typed_command_is_answered_without_leaving_the_page()
    {
        var page = await browser.OpenAsync("/");
        await page.GetByLabel("Type a command").FillAsync("/digest japan-korea");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator("#replies .digest-title")).ToHaveTextAsync("Japan and Korea");
        await Expect(page).ToHaveURLAsync(new Regex("/\\?q=/digest\\+japan-korea$"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_command_is_completed_and_sent_by_the_keyboard_alone()
    {
        var page = await browser.OpenAsync("/");
        var box = page.GetByRole(AriaRole.Combobox);
        await box.PressSequentiallyAsync("/quo");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync("/quotes ");
        await box.PressSequentiallyAsync("japan-k");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("japan-korea");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(box).ToHaveValueAsync("/quotes japan-korea");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#replies .digest-title")).ToHaveTextAsync("Who said what: Japan and Korea");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_pasted_text_is_read_and_its_quote_marked()
    {
        var page = await browser.OpenAsync("/read");
        await page.Locator("textarea").FillAsync(
            "Harbour bridge reopens\n\nThe harbour bridge reopened on Monday after a year of repairs that closed it to all traffic.\n\n"
            + "\"It took us a year because every bolt had to be made anew,\" engineer Mira Holt said.");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Mira Holt");
        await NoViolationAsync(page);
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_has_no_barrier_and_fits_its_window(string path, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(path, width, scheme);
        foreach (var closed in await page.Locator("details").AllAsync())
        {
            await closed.EvaluateAsync("details => details.open = true");
        }

        await NoViolationAsync(page);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.CloseAsync();
    }

    private static async Task NoViolationAsync(IPage page)
    {
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, string.Join("\n", found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}")));
    }
}
