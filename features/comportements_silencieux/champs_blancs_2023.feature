# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Les champs remplis de blancs
  Des blancs ne remplissent aucun champ.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Des blancs ne remplissent rien

    @silencieux @C-010
    Plan du scénario: Des blancs dans « <champ> » à l'écran « <écran> »
      Étant donné il est arrivé à l'écran « <écran> »
      Quand il recopie l'image
      Et qu'il remplit « <champ> » de blancs
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « <écran> » s'affiche
      Et un message d'alerte parle de « <message> »

      Exemples:
        | écran             | champ                                | message                                         |
        | Authentification  | Adresse électronique                 | Adresse électronique : ce champ est obligatoire |
        | Authentification  | Recopier les caractères de l'image   | image : ce champ est obligatoire                |
        | Activation : code | Saisissez le code d'activation :     | activation : ce champ est obligatoire           |
        | Activation : code | Recopiez les caractères de l'image : | image : ce champ est obligatoire                |
