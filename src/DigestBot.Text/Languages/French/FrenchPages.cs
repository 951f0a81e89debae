namespace DigestBot.Text.Languages.French;

internal static class FrenchPages
{
    public static PageWords Words { get; } = new()
    {
        Lines = ["publicité", "partager", "imprimer", "commenter", "commentaires", "s'abonner", "se connecter", "menu", "rechercher", "accueil", "lire aussi", "lire la suite", "à lire aussi", "à lire également", "voir plus", "newsletter", "newsletters", "mentions légales", "fermer", "réagir", "enregistrer", "écouter", "politique", "monde", "économie", "sports", "culture", "offrir l'article", "ajouter à vos sélections", "la suite après la publicité", "article réservé aux abonnés", "copier le lien", "tout accepter", "partager l'article"],
        Starts = ["lire aussi", "à lire aussi", "à lire également", "lire également", "voir aussi", "à voir aussi", "lire la suite", "lire plus", "cet article vous a", "avez-vous aimé cet article", "cet article vous est", "publicité", "crédit photo", "photo :", "photo:", "source :", "inscrivez-vous", "abonnez-vous", "recevez", "suivez-nous", "temps de lecture", "© ", "article réservé", "il vous reste", "partagez", "retrouvez tous", "retrouvez toute", "mots-clés", "nous utilisons des cookies"],
        Parts = ["tous droits réservés", "politique de confidentialité", "utilisons des cookies", "réservé aux abonnés", "reproduction interdite", "vous désabonner", "conditions générales", "déjà abonné"],
        Endings = ["commentaires", "réagir", "sur le même sujet", "lire aussi", "à lire aussi", "les plus lus", "dans la même rubrique", "articles similaires", "les articles les plus lus", "à ne pas manquer", "à la une", "vos commentaires", "newsletter"],
        ByLines = ["par", "écrit par", "rédigé par", "auteur", "texte", "propos recueillis par", "publié par"],
        Roles = ["journaliste", "correspondant", "correspondante", "rédaction", "envoyé spécial", "envoyée spéciale", "avec afp", "rédacteur"],
        PublishedLabels = ["publié", "publié le", "publié à", "paru le", "le", "posté le", "mis en ligne le", "créé le"],
        UpdatedLabels = ["mis à jour", "mis à jour le", "modifié", "modifié le", "actualisé"],
        Ages = ["il y a"],
        Captions = ["photo", "crédit", "illustration", "image"],
        Paywalls = ["article réservé aux abonnés", "réservé à nos abonnés", "déjà abonné", "pour lire la suite", "la suite est réservée", "il vous reste"],
        Consents = ["nos partenaires", "accepter les cookies", "continuer sans accepter", "votre consentement"],
        Counters = ["commentaires", "commentaire", "min", "minutes", "partages", "vues"],
    };
}
