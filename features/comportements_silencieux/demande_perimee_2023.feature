# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La demande périmée
  Une demande oubliée ne laisse rien derrière elle.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Une demande périmée ne laisse rien derrière elle

    @silencieux @C-070
    Scénario: La demande périmée, l'ancienne adresse ouvre toujours
      Étant donné il a demandé à changer son adresse électronique
      Quand l'heure est à 48 h 01 de l'envoi du code
      Et qu'il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-070
    Plan du scénario: À <délai>, l'adresse demandée par un autre mène à l'écran « <écran> »
      Étant donné il a demandé à changer son adresse électronique pour « convoitee@example.org »
      Et un autre usager, à l'adresse électronique « collegue@example.org »
      Quand l'heure est à <délai> de l'envoi du code
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Quand il demande à changer son adresse électronique pour « convoitee@example.org »
      Alors l'écran « <écran> » s'affiche

      Exemples:
        | délai   | écran                         |
        | 47 h 59 | Modification des identifiants |
        | 48 h 01 | Attente du code               |
