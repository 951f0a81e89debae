namespace DigestBot.Commands.Buttons;

/// <summary>The steps of subscribing by form: fill in, look, save or go back.</summary>
public enum SubscribeStep
{
    Form,
    Save,
    Edit,
}
