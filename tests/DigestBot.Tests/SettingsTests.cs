namespace DigestBot.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("Fetching:TimeoutSeconds", "900", "Fetching:TimeoutSeconds is 900: at most 120 seconds, default 20.")]
    [InlineData("Feeds:MostPerWorkspace", "9000", "Feeds:MostPerWorkspace is 9000: at most 5000 feeds, default 200.")]
    [InlineData("Subscriptions:MostPerChannel", "0", "Subscriptions:MostPerChannel is 0: at least 1 briefings, default 25.")]
    [InlineData("Fetching:MaxRedirects", "-1", "Fetching:MaxRedirects is -1: at least 0 redirects, default 5.")]
    [InlineData("Retention:ArticleDays", "20", "Retention:ArticleDays is 20: at least 35 days, because briefings look back so far, or 0 for ever; default 400.")]
    [InlineData("Retention:DatabaseMegabytes", "5", "Retention:DatabaseMegabytes is 5: at least 10, or 0 for no limit; default 0.")]
    [InlineData("Retention:DeliveryDays", "0", "Retention:DeliveryDays is 0: at least 15 days, default 30.")]
    [InlineData("Retention:ChangeDays", "99999", "Retention:ChangeDays is 99999: at most 36500 days, default 365.")]
    [InlineData("Host:Url", "http://0.0.0.0:5188", "Host:Url is \"http://0.0.0.0:5188\": the playground has no login")]
    [InlineData("Host:Url", "here", "Host:Url is \"here\": not an address")]
    [InlineData("Topics:File", "none.json", "none.json")]
    [InlineData("Fetching:TimeoutSeconds", "soon", "'soon'")]
    public async Task A_wrong_setting_is_refused_with_key_value_and_reason(string key, string value, string sentence)
    {
        var result = await bot.RunAsync("topics", $"--{key}={value}");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(key, result.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discord:BaseUrl is \"http://discord.com/api\": the token is sent there, so it must be https", "--Discord:BaseUrl=http://discord.com/api")]
    [InlineData("Discord:BaseUrl is \"here\": not an address", "--Discord:BaseUrl=here")]
    [InlineData("Discord:ApplicationId is \"bot\": a number", "--Discord:ApplicationId=bot")]
    [InlineData("Discord:TestGuildId is \"-1\": a number", "--Discord:TestGuildId=-1")]
    [InlineData("'sideways'", "--Discord:Door=sideways")]
    [InlineData("Discord:PublicKey is \"abc\": a public key is 64 hexadecimal digits", "--Discord:PublicKey=abc")]
    [InlineData("Discord:PublicKey is empty: the door http checks every request with it", "--Discord:Token=hush.hush", "--Discord:Door=http")]
    [InlineData("Discord:Token (13 characters, not shown) is not a bot token", "--Discord:Token=Bot hush.hush")]
    [InlineData("Discord:TokenFile is \"none.txt\": there is no such file", "--Discord:TokenFile=none.txt")]
    [InlineData("Discord:Token and Discord:TokenFile are both set", "--Discord:Token=hush.hush", "--Discord:TokenFile=none.txt")]
    public async Task A_wrong_setting_of_Discord_is_refused_without_the_token(string sentence, params string[] arguments)
    {
        var result = await bot.RunAsync(["topics", .. arguments]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Slack:BotToken (9 characters, not shown) is not a bot token: it begins with \"xoxb-\"", "--Slack:BotToken=xapp-hush")]
    [InlineData("Slack:BotTokenFile is \"none.txt\": there is no such file", "--Slack:BotTokenFile=none.txt")]
    [InlineData("Slack:AppToken and Slack:AppTokenFile are both set", "--Slack:AppToken=xapp-hush", "--Slack:AppTokenFile=none.txt")]
    [InlineData("Slack:AppToken is empty: the door socket opens its sockets with it", "--Slack:BotToken=xoxb-hush")]
    [InlineData("Slack:SigningSecret is empty: the door http checks every request with it", "--Slack:BotToken=xoxb-hush", "--Slack:Door=http")]
    [InlineData("Slack:SigningSecret is empty: the door both", "--Slack:BotToken=xoxb-hush", "--Slack:AppToken=xapp-hush", "--Slack:Door=both")]
    [InlineData("Slack:BotToken and Slack:ClientId are both set", "--Slack:BotToken=xoxb-hush", "--Slack:ClientId=12.34")]
    [InlineData("Slack:ClientId is \"app\": two numbers with a point between", "--Slack:ClientId=app")]
    [InlineData("Slack:ClientSecret is empty: with Slack:ClientId it is needed", "--Slack:ClientId=12.34")]
    [InlineData("Slack:PublicUrl is empty: with Slack:ClientId it is needed", "--Slack:ClientId=12.34", "--Slack:ClientSecret=hush")]
    [InlineData("Slack:PublicUrl is \"http://bot.example\": Slack sends the installing browser there, so it must be https", "--Slack:PublicUrl=http://bot.example")]
    [InlineData("Slack:BaseUrl is \"http://slack.com/api/\": the tokens are sent there, so it must be https", "--Slack:BaseUrl=http://slack.com/api/")]
    [InlineData("Slack:BaseUrl is \"ftp://slack.com\": not an address such as https://slack.com/api/", "--Slack:BaseUrl=ftp://slack.com")]
    [InlineData("Slack:KeyFile and Slack:CertificateFile are both set", "--Slack:KeyFile=a", "--Slack:CertificateFile=b")]
    [InlineData("'sideways'", "--Slack:Door=sideways")]
    public async Task A_wrong_setting_of_Slack_is_refused_without_a_secret(string sentence, params string[] arguments)
    {
        var result = await bot.RunAsync(["topics", .. arguments]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_at_once()
    {
        var result = await bot.RunAsync("topics", "--Fetching:TimeoutSeconds=0", "--Fetching:MaxRedirects=99");
        Assert.Contains("Fetching:TimeoutSeconds is 0", result.Error, StringComparison.Ordinal);
        Assert.Contains("Fetching:MaxRedirects is 99", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Fetching:TimeoutSecond=3", "--Fetching:TimeoutSecond is not a setting")]
    [InlineData("--Reader:Zone=Atlantis/Capital", "Reader:Zone is \"Atlantis/Capital\": not a tz database name")]
    [InlineData("--Reader:Culture=not a culture", "Reader:Culture is \"not a culture\"")]
    public async Task An_unknown_name_is_refused(string argument, string sentence)
    {
        var result = await bot.RunAsync("topics", argument);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }
}
