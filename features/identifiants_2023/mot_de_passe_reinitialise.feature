# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: La confirmation du nouveau mot de passe
  L'écran dit jusqu'à quand le mot de passe est valable ; l'accueil de l'espace le redit.

  Scénario: L'écran porte le panneau de l'abonné et les trois annonces
    Étant donné l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et qu'il est connecté, à l'écran « Mot de passe réinitialisé »
    Alors l'écran « Mot de passe réinitialisé » présente, dans cet ordre :
      | exigence                        | élément  | texte                                              |
      | CHG23-407                       | consigne | impots.gouv.fr                                     |
      | CHG23-407                       | lien     | AIDE                                               |
      | CHG23-407                       | titre    | PROFESSIONNELS                                     |
      | CHG23-407                       | consigne | /Abonné ?:/                                        |
      | CHG23-407                       | consigne | /\d{14}/                                           |
      | CHG23-407                       | consigne | {NOM}                                              |
      | CHG23-407                       | consigne | {prénom}                                           |
      | CHG23-407                       | consigne | {VILLE}                                            |
      | CHG23-407                       | consigne | {PAYS}                                             |
      | CHG23-407                       | lien     | Quitter                                            |
      | CHG23-407                       | titre    | Professionnels                                     |
      | CHG23-230, CHG23-408            | titre    | Réinitialisation de votre mot de passe             |
      | CHG23-231, CHG23-408            | consigne | {civilité abrégée} {NOM} {prénom}                  |
      | CHG23-232, CHG23-408            | consigne | Votre mot de passe a été réinitialisé avec succès. |
      | CHG23-233, CHG23-408, CHG23-234 | consigne | Ce mot de passe est valable jusqu'au 24 août 2026. |
      | CHG23-235, CHG23-408            | consigne | Vous allez recevoir un courriel de confirmation.   |
      | CHG23-236, CHG23-408            | bouton   | OK                                                 |

  @CHG23-234
  Plan du scénario: Le mot de passe du 25 août 2023 mène, le <instant>, à l'écran « <écran> »
    Étant donné un portail qui n'ouvre plus l'espace à un mot de passe expiré
    Et que l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et que l'horloge du portail passe au <instant>
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « {nouveau mot de passe} »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | instant                | écran                  |
      | 24 août 2026 à 23 h 30 | Espace sans entreprise |
      | 25 août 2026 à 0 h 30  | Authentification       |

  @CHG23-233
  Plan du scénario: Défini le <défini>, il est valable jusqu'au <fin>
    Étant donné l'horloge du portail marque le <défini> à 11 h 30
    Et qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors l'écran « Mot de passe réinitialisé » dit « Ce mot de passe est valable jusqu'au <fin>. »

    Exemples:
      | défini           | fin              |
      | 25 août 2023     | 24 août 2026     |
      | 12 décembre 2023 | 11 décembre 2026 |
      | 20 février 2024  | 19 février 2027  |

  @CHG23-063 @CHG23-064 @CHG23-138
  Plan du scénario: Le changement repousse la date que dit l'écran « <accueil> »
    Étant donné l'horloge du portail marque le 1er juin 2021 à 10 h
    Et un espace actif sans certificat à son adresse électronique
    Et que l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et qu'il est arrivé à l'écran « <accueil> »
    Alors l'écran « <accueil> » dit « Expiration du mot de passe : 31/05/2024 »
    Quand il ouvre l'écran « Modification des identifiants » par son adresse
    Et qu'il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Et qu'il clique sur le bouton « OK »
    Alors l'écran « <accueil> » dit « Expiration du mot de passe : 24/08/2026 »

    Exemples:
      | accueil                         |
      | Espace d'une entreprise         |
      | Espace de plusieurs entreprises |
