namespace DigestBot.Discord.Commands;

/// <summary>The steps of subscribing by form: fill in, look, save or go back.</summary>
internal enum SubscribeStep
{
    Form,
    Save,
    Edit,
}
